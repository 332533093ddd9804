using Slipway.Oci.Layout;
using Slipway.Oci.Tar;

namespace Slipway.Oci.Tests.Images;

/// <summary>A base with a shell, put together from Debian's busybox as people without a registry would.</summary>
public static class ShellBase
{
    private static readonly string[] Commands = ["cat", "cp", "ln", "ls", "mkdir", "sh", "sleep"];

    /// <summary>Whether busybox runs where there is nothing else: a dynamic one asks for the system's libraries.</summary>
    public static bool IsWhole
    {
        get
        {
            var elf = File.ReadAllBytes(Tool.PathOf("busybox"));
            var (headers, size) = ((int)BitConverter.ToInt64(elf, 0x20), BitConverter.ToUInt16(elf, 0x36));
            const int interpreter = 3;
            return Enumerable
                .Range(0, BitConverter.ToUInt16(elf, 0x38))
                .All(at => BitConverter.ToInt32(elf, headers + (at * size)) != interpreter);
        }
    }

    /// <summary>Writes it as a layout; the test is skipped where busybox is not installed.</summary>
    public static BuiltBase Write(TemporaryFolder folder, string name, Platform? platform = null)
    {
        var layout = OciLayout.Create(folder.At(name));
        using var archive = new MemoryStream();
        var tar = new TarArchive(archive, 0);
        tar.AddFolder("bin/");
        var busybox = File.ReadAllBytes(Tool.PathOf("busybox"));
        tar.BeginFile("bin/busybox", isProgram: true, busybox.Length);
        archive.Write(busybox);
        tar.EndFile(busybox.Length);
        foreach (var command in Commands)
            tar.AddLink("bin/" + command, "busybox");
        tar.AddFolder("mnt/");
        tar.End();
        var layer = layout.Write(MediaTypes.DockerLayer, archive.ToArray());
        var config = layout.Write(
            MediaTypes.DockerConfig,
            new ImageConfig(platform ?? Platform.Default, [layer.Digest])
            {
                Container = new ContainerConfig
                {
                    Cmd = ["sh"],
                    Env = ["PATH=/bin", "EPOCHS=1"],
                    User = "0",
                },
                History = [new HistoryEntry("busybox")],
            }.ToJson()
        );
        var manifest = layout.Write(
            MediaTypes.DockerManifest,
            new ImageManifest(config, [layer]) { MediaType = MediaTypes.DockerManifest }.ToJson()
        );
        layout.WriteIndex(new ImageIndex([manifest]));
        return new BuiltBase(layout, manifest);
    }
}

/// <summary>A base that was written.</summary>
public sealed record BuiltBase(OciLayout Layout, Descriptor Manifest);
