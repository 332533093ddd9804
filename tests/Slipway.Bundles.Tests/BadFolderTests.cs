using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles.Tests;

/// <summary>A folder or a layout that was changed after it was packed is refused.</summary>
public class BadFolderTests
{
    [Fact]
    public void A_folder_whose_files_were_changed_is_refused()
    {
        using var folder = new TemporaryFolder();
        Sample.Pack(folder);
        File.AppendAllText(folder.At("work/content/kubernetes/training.yaml"), "# harmless?\n");

        Should
            .Throw<DiagnosticException>(() =>
                Bundle.Open(folder.At("work/content"), TestContext.Current.CancellationToken)
            )
            .Descriptor.Id.ShouldBe("SLIP7502");
    }

    [Theory]
    [InlineData("layer", "changed")]
    [InlineData("layer", "longer")]
    [InlineData("layer", "gone")]
    [InlineData("manifest", "changed")]
    [InlineData("manifest", "longer")]
    [InlineData("manifest", "gone")]
    [InlineData("configuration", "changed")]
    [InlineData("configuration", "longer")]
    [InlineData("configuration", "gone")]
    public void A_layout_whose_blob_was_changed_is_refused(string blob, string how)
    {
        using var folder = new TemporaryFolder();
        Sample.Pack(folder);
        var blobs = new DirectoryInfo(folder.At("work/layout/blobs/sha256")).GetFiles().OrderBy(file => file.Length);
        var path = blobs.ElementAt(Array.IndexOf(["configuration", "manifest", "layer"], blob)).FullName;
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        if (how == "gone")
            File.Delete(path);
        else
            File.WriteAllBytes(path, how == "longer" ? [.. bytes, 0] : bytes);

        Should
            .Throw<DiagnosticException>(() =>
                Bundle.Open(folder.At("work/layout"), TestContext.Current.CancellationToken)
            )
            .Descriptor.Id.ShouldBe("SLIP7502");
    }
}
