namespace Slipway.Oci.Credentials;

/// <summary>
/// The logins that <c>docker login</c>, <c>podman login</c>, <c>skopeo login</c> and <c>oras login</c> have left on this
/// machine, the first that knows a registry. The files are read when they are asked for, and never written.
/// </summary>
/// <param name="files">The full paths of the files, those of the tool that counts most first.</param>
public sealed class CredentialFiles(IReadOnlyList<string> files) : ICredentialSource
{
    /// <summary>The files of the user who builds.</summary>
    public static CredentialFiles OfUser() => new(Places(Environment.GetEnvironmentVariable));

    /// <summary>Where the tools keep their logins.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static IReadOnlyList<string> Places(Func<string, string?> variable)
    {
        var home =
            variable("HOME")
            ?? variable("USERPROFILE")
            ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var places = new List<string>();
        if (variable("REGISTRY_AUTH_FILE") is { Length: > 0 } named)
            places.Add(named);
        places.Add(
            Path.Combine(
                variable("DOCKER_CONFIG") is { Length: > 0 } docker ? docker : Path.Combine(home, ".docker"),
                "config.json"
            )
        );
        if (variable("XDG_RUNTIME_DIR") is { Length: > 0 } session)
            places.Add(Path.Combine(session, "containers", "auth.json"));
        places.Add(
            Path.Combine(
                variable("XDG_CONFIG_HOME") is { Length: > 0 } config ? config : Path.Combine(home, ".config"),
                "containers",
                "auth.json"
            )
        );
        return places;
    }

    /// <inheritdoc />
    public async Task<RegistryCredential?> FindAsync(string registry, CancellationToken cancellation)
    {
        foreach (var file in files.Where(File.Exists))
        {
            var config = DockerConfig.Read(file, registry);
            var found = config.Helper is { } helper
                ? await CredentialHelper.AskAsync(helper, registry, file, cancellation)
                : null;
            if ((found ?? config.Credential) is { } credential)
                return credential;
        }
        return null;
    }
}
