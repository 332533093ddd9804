using System.Text;
using System.Text.Json;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Credentials;

/// <summary>What a file such as <c>~/.docker/config.json</c> says of one registry.</summary>
/// <param name="Helper">The credential helper that knows the login; null for none.</param>
/// <param name="Credential">The login that is in the file itself; null for none.</param>
internal sealed record DockerConfig(string? Helper, RegistryCredential? Credential)
{
    private const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DiagnosticException">It is there, and cannot be read.</exception>
    public static DockerConfig Read(string file, string registry)
    {
        try
        {
            if (new FileInfo(file).Length > MaximumBytes)
                throw new FormatException("it has more than 4 MiB");
            return CanonicalJson.Read(File.ReadAllBytes(file), root => Read(root, file, registry));
        }
        catch (FormatException fault)
        {
            // The words of our own reader: they say nothing of the file's content.
            throw CredentialFaults.Unreadable.In(file, registry, fault.Message, file).ToException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CredentialFaults.Unreadable.In(file, registry, "the file cannot be opened", file).ToException();
        }
    }

    /// <summary>The key under which Docker keeps the login of a registry.</summary>
    public static string KeyOf(string registry) => registry is "docker.io" ? "https://index.docker.io/v1/" : registry;

    private static DockerConfig Read(JsonElement root, string file, string registry)
    {
        var helpers = root.Texts("credHelpers");
        var helper = helpers.FirstOrDefault(one => IsFor(one.Key, registry)).Value ?? root.TextOrNull("credsStore");
        var entry = root.Part("auths")?.EnumerateObject().FirstOrDefault(one => IsFor(one.Name, registry)).Value;
        var credential = entry is { ValueKind: JsonValueKind.Object } found ? Inline(found, file) : null;
        return new DockerConfig(string.IsNullOrEmpty(helper) ? null : helper, credential);
    }

    /// <summary>Keys are hosts, or addresses of long ago: <c>https://host/v1/</c>.</summary>
    private static bool IsFor(string key, string registry)
    {
        if (key == KeyOf(registry))
            return true;
        var scheme = key.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? key : key[(scheme + 3)..];
        var slash = host.IndexOf('/', StringComparison.Ordinal);
        // What podman keeps for one repository is not for all of its registry.
        if (slash >= 0 && host[slash..] is not ("/" or "/v1/" or "/v2/" or "/v1" or "/v2"))
            return false;
        return string.Equals(slash < 0 ? host : host[..slash], registry, StringComparison.OrdinalIgnoreCase);
    }

    private static RegistryCredential? Inline(JsonElement entry, string file)
    {
        if (entry.TextOrNull("identitytoken") is { Length: > 0 } token)
            return new RegistryCredential("", token, file) { IsIdentityToken = true };
        if (entry.TextOrNull("auth") is not { Length: > 0 } encoded)
            return entry.TextOrNull("username") is { Length: > 0 } user
                ? new RegistryCredential(user, entry.TextOrNull("password") ?? "", file)
                : null;
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded.Trim(), bytes, out var length))
            throw new FormatException("an 'auth' is not base64");
        // Docker pads with NUL.
        var pair = Encoding.UTF8.GetString(bytes, 0, length).TrimEnd('\0');
        var colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? throw new FormatException("an 'auth' holds no name and password")
            : new RegistryCredential(pair[..colon], pair[(colon + 1)..], file);
    }
}
