using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Slipway.Oci.Credentials;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>Gets tokens from where a registry says they are available.</summary>
internal sealed class TokenServer(
    RegistryHost host,
    RegistryOptions options,
    Func<HttpRequestMessage, Pace, Task<HttpResponseMessage>> send
)
{
    /// <summary>Gets a token, for no one in particular where there are no credentials.</summary>
    /// <exception cref="DiagnosticException">The server gives none.</exception>
    public async Task<RegistryToken> GetAsync(
        Challenge challenge,
        RegistryScope scope,
        RegistryCredential? credential,
        Pace pace
    )
    {
        var realm = challenge.Realm!;
        // A registry over TLS must not make anyone send passwords in the clear.
        if (realm.Scheme != Uri.UriSchemeHttps && realm.Scheme != host.Address.Scheme)
            throw RegistryFaults.BadAnswer.With(host.Name, $"its token server '{realm.Host}' has no TLS").ToException();
        var request = credential is { IsIdentityToken: true }
            ? Exchange(challenge, scope, credential)
            : Ask(challenge, scope, credential);
        using var response = await send(request, pace);
        if (InterruptionException.Of(response, host) is { } interruption)
            throw interruption;
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest)
            throw RegistryFaults.NotLoggedIn.With(host.Name, scope.Repository, Reason(credential)).ToException();
        if (response.StatusCode != HttpStatusCode.OK)
            throw RegistryFaults
                .BadAnswer.With(host.Name, $"its token server '{realm.Host}' answers {(int)response.StatusCode}")
                .ToException();
        var json = await ResponseDocument.ReadAsync(response, host, options.Limits, pace);
        return Read(json);
    }

    private static HttpRequestMessage Ask(Challenge challenge, RegistryScope scope, RegistryCredential? credential)
    {
        var query = new StringBuilder(challenge.Realm!.Query.Length > 1 ? challenge.Realm.Query + "&" : "?");
        if (challenge.Service is { } service)
            query.Append("service=").Append(Uri.EscapeDataString(service)).Append('&');
        query.AppendJoin('&', scope.Words.Select(word => "scope=" + Uri.EscapeDataString(word)));
        var request = new HttpRequestMessage(
            HttpMethod.Get,
            new UriBuilder(challenge.Realm) { Query = query.ToString() }.Uri
        );
        if (credential is not null)
        {
            var pair = Encoding.UTF8.GetBytes($"{credential.User}:{credential.Secret}");
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
        }
        return request;
    }

    private static HttpRequestMessage Exchange(Challenge challenge, RegistryScope scope, RegistryCredential credential)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = "slipway",
            ["refresh_token"] = credential.Secret,
            ["scope"] = string.Join(' ', scope.Words),
        };
        if (challenge.Service is { } service)
            form["service"] = service;
        return new HttpRequestMessage(HttpMethod.Post, challenge.Realm) { Content = new FormUrlEncodedContent(form) };
    }

    private RegistryToken Read(byte[] json)
    {
        try
        {
            return CanonicalJson.Read(
                json,
                root =>
                {
                    var text = root.TextOrNull("token") ?? root.Text("access_token");
                    if (!text.All(letter => letter is > ' ' and < (char)127))
                        throw new FormatException("it holds what no token holds");
                    var seconds = root.Part("expires_in") is { ValueKind: JsonValueKind.Number } number
                        ? Math.Clamp(number.GetDouble(), 0, 86_400)
                        : 60;
                    return new RegistryToken(text, TimeSpan.FromSeconds(seconds));
                }
            );
        }
        catch (FormatException)
        {
            throw RegistryFaults.BadAnswer.With(host.Name, "its token server gives no token").ToException();
        }
    }

    private static string Reason(RegistryCredential? credential) =>
        credential is null
            ? "no credentials for it are on this machine"
            : $"its token server does not take the credentials of '{credential.Source}'";
}
