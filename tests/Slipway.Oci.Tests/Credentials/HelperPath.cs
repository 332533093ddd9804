namespace Slipway.Oci.Tests.Credentials;

/// <summary>A folder of credential helpers that the search path leads to for the time of a test.</summary>
internal sealed class HelperPath : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-helpers-").FullName;
    private readonly string? before = Environment.GetEnvironmentVariable("PATH");

    public HelperPath() => Environment.SetEnvironmentVariable("PATH", folder + Path.PathSeparator + before);

    public void Add(string name, string script)
    {
        var file = Path.Combine(folder, "docker-credential-" + name);
        File.WriteAllText(file, "#!/bin/sh\n" + script + "\n");
        if (OperatingSystem.IsWindows())
            Assert.Skip("the helpers of this test are shell scripts");
        else
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", before);
        TemporaryFolder.Delete(folder);
    }
}
