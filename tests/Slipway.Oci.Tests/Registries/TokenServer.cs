using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Slipway.Oci.Tests.Registries;

/// <summary>Gives signed tokens that a registry takes, and some that have ended.</summary>
internal sealed class TokenServer : IAsyncDisposable
{
    public const string User = "robot$builder";
    public const string Password = "correct-horse-battery";
    private const string Service = "registry of a test";
    private const string Issuer = "slipway tests";
    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 certificate;
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-tokens-").FullName;
    private FaultyProxy server = null!;
    private int ended;

    private TokenServer()
    {
        var request = new CertificateRequest("CN=tokens", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "tokens.pem"), certificate.ExportCertificatePem());
    }

    /// <summary>The scopes that were asked for.</summary>
    public List<string> Scopes { get; } = [];

    /// <summary>The grants that were asked for in forms.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>How many seconds a token is said to last.</summary>
    public int Lifetime { get; set; } = 300;

    /// <summary>What makes a registry want tokens of this server.</summary>
    public string Configuration =>
        $$"""
            auth:
              token:
                realm: http://{{server.Host}}/token
                service: {{Service}}
                issuer: {{Issuer}}
                rootcertbundle: {{Path.Combine(folder, "tokens.pem")}}
            """;

    public string Host => server.Host;

    public static async Task<TokenServer> StartAsync()
    {
        var tokens = new TokenServer { server = await FaultyProxy.StartAsync(registry: null) };
        tokens.server.With(new Fault(" /token", Fault.Always, (_, context) => tokens.AnswerAsync(context)));
        return tokens;
    }

    /// <summary>The next tokens have ended long ago.</summary>
    public void GiveEnded(int times) => ended = times;

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        certificate.Dispose();
        key.Dispose();
        TemporaryFolder.Delete(folder);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var scopes = context.Request.Query["scope"].OfType<string>().ToList();
        if (context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync();
            Forms.Add($"{form["grant_type"]} {form["refresh_token"]}");
            scopes = [.. form["scope"].ToString().Split(' ')];
            if (form["refresh_token"] != Password)
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"));
            if (context.Request.Headers.Authorization != $"Basic {login}")
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        if (context.Response.StatusCode != StatusCodes.Status200OK)
            return;
        Scopes.AddRange(scopes);
        var isEnded = Interlocked.Decrement(ref ended) >= 0;
        await context.Response.WriteAsync(
            JsonSerializer.Serialize(new { token = Token(scopes, isEnded), expires_in = Lifetime })
        );
    }

    private string Token(IEnumerable<string> scopes, bool isEnded)
    {
        var now = DateTimeOffset.UtcNow.AddHours(isEnded ? -2 : 0);
        var header = new
        {
            typ = "JWT",
            alg = "RS256",
            x5c = new[] { Convert.ToBase64String(certificate.RawData) },
        };
        var claims = new
        {
            iss = Issuer,
            sub = User,
            aud = Service,
            exp = now.AddMinutes(5).ToUnixTimeSeconds(),
            nbf = now.AddMinutes(-1).ToUnixTimeSeconds(),
            iat = now.ToUnixTimeSeconds(),
            jti = Guid.NewGuid().ToString(),
            access = scopes.Select(scope =>
            {
                var parts = scope.Split(':');
                return new
                {
                    type = parts[0],
                    name = parts[1],
                    actions = parts[2].Split(','),
                };
            }),
        };
        var text = $"{Encode(header)}.{Encode(claims)}";
        var signature = key.SignData(
            Encoding.ASCII.GetBytes(text),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        return $"{text}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
