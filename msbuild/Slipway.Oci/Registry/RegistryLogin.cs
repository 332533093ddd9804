using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using Slipway.Oci.Credentials;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>
/// Who asks a registry: no one, until it wants to know; then the user's credentials, or a token for them. Tokens are
/// kept until shortly before they end, or until the registry no longer takes them.
/// </summary>
internal sealed class RegistryLogin
{
    private readonly RegistryHost host;
    private readonly TokenServer tokens;
    private readonly Lazy<Task<RegistryCredential?>> credential;
    private readonly ConcurrentDictionary<string, RegistryToken> kept = new(StringComparer.Ordinal);
    private Challenge? challenge;

    public RegistryLogin(
        RegistryHost host,
        RegistryOptions options,
        Func<HttpRequestMessage, Pace, Task<HttpResponseMessage>> send
    )
    {
        this.host = host;
        tokens = new TokenServer(host, options, send);
        // One question to a credential helper, however many requests wait for its answer.
        credential = new(() => options.Credentials.FindAsync(host.Name, CancellationToken.None));
    }

    /// <summary>What is known to be wanted; null for nothing yet.</summary>
    public async Task<AuthenticationHeaderValue?> KnownAsync(RegistryScope scope, Pace pace)
    {
        if (challenge is not { } wanted)
            return null;
        if (!wanted.IsBearer)
            return Basic(await credential.Value.WaitAsync(pace.Token));
        var key = string.Join(' ', scope.Words);
        if (!kept.TryGetValue(key, out var token) || token.IsOver)
        {
            token = await tokens.GetAsync(wanted, scope, await credential.Value.WaitAsync(pace.Token), pace);
            kept[key] = token;
        }
        return token.Header;
    }

    /// <summary>Takes in what the registry wants now; what it was told before is forgotten.</summary>
    /// <exception cref="DiagnosticException">It wants what no one here has.</exception>
    public async Task RenewAsync(IEnumerable<AuthenticationHeaderValue> offered, RegistryScope scope, Pace pace)
    {
        kept.TryRemove(string.Join(' ', scope.Words), out _);
        challenge =
            Challenge.Of(offered)
            ?? throw RegistryFaults
                .BadAnswer.With(host.Name, "it wants a login of a kind that is not known")
                .ToException();
        if (!challenge.IsBearer && await credential.Value.WaitAsync(pace.Token) is null)
            throw Refused(scope);
    }

    /// <summary>The fault of a registry that does not take the login, or got none.</summary>
    public DiagnosticException Refused(RegistryScope scope)
    {
        var used = credential is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } task }
            ? task.Result
            : null;
        var reason = used is null
            ? "no credentials for it are on this machine"
            : $"it does not take the credentials of '{used.Source}'";
        return RegistryFaults.NotLoggedIn.With(host.Name, scope.Repository, reason).ToException();
    }

    private static AuthenticationHeaderValue? Basic(RegistryCredential? credential) =>
        credential is null
            ? null
            : new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credential.User}:{credential.Secret}"))
            );
}
