using Slipway.Oci;

namespace Slipway.Bundles.Tests;

/// <summary>Programs of others take what Slipway packs.</summary>
public class OtherToolsTests
{
    [Fact]
    public void Skopeo_copies_the_artifact_whole()
    {
        Tool.Need("skopeo");
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);

        Tool.Run(
            "skopeo",
            "copy",
            "--preserve-digests",
            $"oci:{folder.At("work/layout")}:1.0.0",
            $"dir:{folder.At("copied")}"
        );

        var digest = Digest.Of(File.ReadAllBytes(archive));
        File.ReadAllBytes(folder.At($"copied/{digest.Hex}")).ShouldBe(File.ReadAllBytes(archive));
    }

    [Fact]
    public void Tar_unpacks_the_archive_to_a_sound_bundle()
    {
        Tool.Need("tar");
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);
        Directory.CreateDirectory(folder.At("out"));

        Tool.Run("tar", "-xzf", archive, "-C", folder.At("out"));

        Bundle.Open(folder.At("out"), TestContext.Current.CancellationToken).Files.Count.ShouldBe(3);
    }
}
