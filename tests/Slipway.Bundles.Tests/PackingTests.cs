using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Slipway.Oci;
using Slipway.Oci.Layout;

namespace Slipway.Bundles.Tests;

public class PackingTests
{
    [Fact]
    public void What_was_packed_is_read_from_archive_folder_and_layout_alike()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);

        foreach (var place in new[] { archive, folder.At("work/content"), folder.At("work/layout") })
        {
            var bundle = Bundle.Open(place, TestContext.Current.CancellationToken);

            BundleJson.Write(bundle.Description).ShouldBe(BundleJson.Write(Sample.Content().Described()));
            bundle.Files.Keys.ShouldBe(["kubernetes/kustomization.yaml", "kubernetes/training.yaml", "sbom.spdx.json"]);
            var (path, content) = bundle.Manifests("kubernetes").Single();
            path.ShouldBe("kubernetes/training.yaml");
            Encoding.UTF8.GetString(content.Span).ShouldStartWith("apiVersion: kubeflow.org/v1");
            bundle.Manifests("kubevela").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Two_packings_in_two_folders_are_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var first = Sample.Pack(one);
        File.SetLastWriteTimeUtc(one.At("work/content/sbom.spdx.json"), DateTime.UtcNow.AddYears(-3));

        File.ReadAllBytes(Sample.Pack(other)).ShouldBe(File.ReadAllBytes(first));

        File.ReadAllBytes(other.At("work/layout/index.json"))
            .ShouldBe(File.ReadAllBytes(one.At("work/layout/index.json")));
    }

    [Fact]
    public void Packing_again_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);
        var files = Directory
            .GetFiles(folder.At("work/content"), "*", SearchOption.AllDirectories)
            .Append(archive)
            .ToList();
        foreach (var file in files)
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        Sample.Pack(folder);

        files.ShouldAllBe(file => File.GetLastWriteTimeUtc(file) == DateTime.UnixEpoch);
    }

    [Fact]
    public void What_left_the_bundle_leaves_the_folder_and_the_layout()
    {
        using var folder = new TemporaryFolder();
        Sample.Pack(folder, Sample.Content().With("kubevela/gone.yaml", "kind: Application\n"));

        Sample.Pack(folder);

        Directory.Exists(folder.At("work/content/kubevela")).ShouldBeFalse();
        Directory.GetFiles(folder.At("work/layout/blobs/sha256")).Length.ShouldBe(3);
    }

    [Fact]
    public void The_archive_holds_no_time_no_user_and_its_description_first()
    {
        using var folder = new TemporaryFolder();
        using var gzip = new GZipStream(File.OpenRead(Sample.Pack(folder)), CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        var entries = new List<TarEntry>();
        while (tar.GetNextEntry(copyData: true) is { } entry)
            entries.Add(entry);

        entries
            .Select(entry => entry.Name)
            .ShouldBe([
                "bundle.json",
                "kubernetes/",
                "kubernetes/kustomization.yaml",
                "kubernetes/training.yaml",
                "sbom.spdx.json",
            ]);
        entries.ShouldAllBe(entry =>
            entry.ModificationTime == DateTimeOffset.UnixEpoch && entry.Uid == 0 && entry.Gid == 0
        );
    }

    [Fact]
    public void The_artifact_is_what_Flux_and_Argo_CD_take()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);
        var layout = OciLayout.Open(folder.At("work/layout"));
        var named = layout.ReadIndex().Manifests.ShouldHaveSingleItem();
        var manifest = ImageManifest.Read(layout.ReadJson(named));

        named.Annotations[OciLayout.ReferenceName].ShouldBe("1.0.0");
        manifest.ArtifactType.ShouldBe("application/vnd.slipway.bundle.v1");
        manifest.Config.MediaType.ShouldBe("application/vnd.oci.empty.v1+json");
        var layer = manifest.Layers.ShouldHaveSingleItem();
        layer.MediaType.ShouldBe("application/vnd.oci.image.layer.v1.tar+gzip");
        layer.Annotations["org.opencontainers.image.title"].ShouldBe("color-serving-1.0.0.tar.gz");
        layer.Digest.ShouldBe(Digest.Of(File.ReadAllBytes(archive)));
    }
}
