using System.Text;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Tests.Layout;

public sealed class OciLayoutTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-layout-").FullName;

    public void Dispose() => TemporaryFolder.Delete(folder);

    [Fact]
    public void A_blob_that_was_written_is_read_back()
    {
        var layout = OciLayout.Create(folder);
        var blob = layout.Write(MediaTypes.Config, """{"a":1}"""u8);

        layout.Has(blob).ShouldBeTrue();
        Encoding.UTF8.GetString(OciLayout.Open(folder).ReadJson(blob)).ShouldBe("""{"a":1}""");
    }

    [Fact]
    public void A_damaged_blob_is_refused()
    {
        var layout = OciLayout.Create(folder);
        var blob = layout.Write(MediaTypes.Config, "abc"u8);
        File.WriteAllText(layout.BlobPath(blob.Digest), "abd");

        var fault = Should.Throw<DiagnosticException>(() => layout.ReadJson(blob));

        fault.Descriptor.ShouldBe(LayoutFaults.BadBlob);
        fault.Diagnostics[0].Span.File.ShouldBe(layout.BlobPath(blob.Digest));
    }

    [Fact]
    public void A_blob_that_is_not_committed_leaves_nothing()
    {
        var layout = OciLayout.Create(folder);
        using (var blob = layout.NewBlob())
            blob.Write("half"u8);

        Directory.EnumerateFiles(Path.Combine(folder, "blobs", "sha256")).ShouldBeEmpty();
    }

    [Fact]
    public void A_blob_with_another_digest_than_expected_is_refused_and_leaves_nothing()
    {
        var layout = OciLayout.Create(folder);
        using (var blob = layout.NewBlob())
        {
            blob.Write("abc"u8);
            Should.Throw<DiagnosticException>(() => blob.Commit(Digest.Of("abd"u8))).Descriptor.Id.ShouldBe("SLIP7002");
        }

        Directory.EnumerateFiles(Path.Combine(folder, "blobs", "sha256")).ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_without_the_marker_is_not_a_layout() =>
        Should.Throw<DiagnosticException>(() => OciLayout.Open(folder)).Descriptor.ShouldBe(LayoutFaults.NoLayout);

    [Fact]
    public void An_index_that_was_written_is_read_back()
    {
        var layout = OciLayout.Create(folder);
        var blob = layout.Write(MediaTypes.Manifest, "{}"u8) with { Platform = Platform.Default };

        layout.WriteIndex(new ImageIndex([blob]));

        layout
            .ReadIndex()
            .Manifests.ShouldHaveSingleItem()
            .ShouldBe(blob with { Annotations = layout.ReadIndex().Manifests[0].Annotations });
        Directory.EnumerateFiles(folder).Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("oci-layout", "SLIP7001")]
    [InlineData("index.json", "SLIP7001")]
    [InlineData("a blob", "SLIP7002")]
    public void A_pipe_in_a_layout_is_refused_and_not_opened(string name, string id)
    {
        Tool.Need("mkfifo");
        using var folder = new TemporaryFolder();
        var written = OciLayout.Create(folder.At("layout"));
        var blob = written.Write(MediaTypes.Config, "{}"u8);
        var path = name == "a blob" ? written.BlobPath(blob.Digest) : folder.At("layout", name);
        File.Delete(path);
        Tool.Run("mkfifo", path);

        var fault = Should.Throw<DiagnosticException>(() =>
        {
            var layout = OciLayout.Open(folder.At("layout"));
            layout.ReadIndex();
            layout.ReadJson(blob);
        });

        fault.Descriptor.Id.ShouldBe(id);
        fault.Message.ShouldContain("a pipe");
    }
}
