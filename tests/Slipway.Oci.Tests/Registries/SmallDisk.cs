namespace Slipway.Oci.Tests.Registries;

/// <summary>A file system of its own that is soon full.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Mounts one; skips the test where that takes rights that the user has not.</summary>
    public static SmallDisk Mount(int kibibytes)
    {
        var folder = Directory.CreateTempSubdirectory("slipway-disk-").FullName;
        if (!OperatingSystem.IsLinux() || !Run("mount", "-t", "tmpfs", "-o", $"size={kibibytes}k", "tmpfs", folder))
        {
            Directory.Delete(folder);
            Assert.Skip("only root may mount a small file system here");
        }
        return new SmallDisk(folder);
    }

    public void Dispose()
    {
        Run("umount", "-l", Folder).ShouldBeTrue();
        Directory.Delete(Folder);
    }

    private static bool Run(string program, params string[] arguments) =>
        Tool.IsThere(program) && Tool.TryRun(program, arguments).Code == 0;
}
