using System.Formats.Tar;
using System.Text;
using Slipway.Oci;
using Slipway.Oci.Images;
using Slipway.Oci.Layout;
using Slipway.Oci.Tests.Registries;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Tests.Projects;

/// <summary>Archives of the .NET SDK's container publish, taken for the digests that it told.</summary>
public sealed class ProjectImageTests : IDisposable
{
    private readonly RandomImages images = new();

    public void Dispose() => images.Dispose();

    [Fact]
    public void The_image_is_taken_whole_and_once()
    {
        var source = images.Layout();
        var image = RandomImages.Image(source, 2000, 10);
        source.WriteIndex(new ImageIndex([image]));
        var project = new ProjectImage("Service.csproj", Archive(source), [image.Digest]);
        var layout = images.Layout();

        project.Take(layout, CancellationToken.None).Digest.ShouldBe(image.Digest);

        RandomImages.ShouldBeWhole(layout, image);
        var blob = layout.BlobPath(image.Digest);
        var written = File.GetLastWriteTimeUtc(blob);
        project.Take(layout, CancellationToken.None);
        File.GetLastWriteTimeUtc(blob).ShouldBe(written);
    }

    [Fact]
    public void An_empty_platform_is_none()
    {
        var source = images.Layout();
        var image = RandomImages.Image(source, 10);
        File.WriteAllText(
            Path.Combine(source.Folder, "index.json"),
            $$"""{"schemaVersion":2,"manifests":[{"mediaType":"{{image.MediaType}}","digest":"{{image.Digest}}","size":{{image.Size}},"platform":{} }]}"""
        );

        var project = new ProjectImage("Service.csproj", Archive(source), [image.Digest]);

        project.Take(images.Layout(), CancellationToken.None).Platform.ShouldBeNull();
    }

    [Fact]
    public void Images_for_several_platforms_are_one_index()
    {
        var source = images.Layout();
        var index = RandomImages.Index(source);
        var manifests = ImageIndex.Read(source.ReadJson(index)).Manifests;
        source.WriteIndex(new ImageIndex([index]));
        var nested = new ProjectImage("Service.csproj", Archive(source), [.. manifests.Select(one => one.Digest)]);
        source.WriteIndex(new ImageIndex([.. manifests.Select(one => one with { Platform = null })]));
        var flat = nested with { Archive = Archive(source) };

        nested.Take(images.Layout(), CancellationToken.None).Digest.ShouldBe(index.Digest);
        flat.Take(images.Layout(), CancellationToken.None).Digest.ShouldBe(index.Digest);
    }

    [Fact]
    public void Another_image_than_was_told_is_a_fault()
    {
        var source = images.Layout();
        var image = RandomImages.Image(source, 10);
        source.WriteIndex(new ImageIndex([image]));
        var project = new ProjectImage("Service.csproj", Archive(source), [Digest.Of(Encoding.UTF8.GetBytes("other"))]);

        var fault = Should.Throw<DiagnosticException>(() => project.Take(images.Layout(), CancellationToken.None));

        fault.Descriptor.ShouldBe(ProjectImageFaults.OtherImage);
    }

    [Fact]
    public void No_digest_and_no_archive_are_faults()
    {
        var none = new ProjectImage("Service.csproj", images.PathOf("absent.tar"), []);
        var gone = none with { Digests = [Digest.Of([])] };

        foreach (var project in new[] { none, gone })
        {
            var fault = Should.Throw<DiagnosticException>(() => project.Take(images.Layout(), CancellationToken.None));
            fault.Descriptor.ShouldBe(ProjectImageFaults.NoImage);
        }
    }

    private string Archive(OciLayout source)
    {
        var path = images.PathOf(Path.GetRandomFileName() + ".tar");
        TarFile.CreateFromDirectory(source.Folder, path, includeBaseDirectory: false);
        return path;
    }
}
