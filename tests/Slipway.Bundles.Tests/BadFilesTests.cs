using System.Formats.Tar;
using Slipway.Oci;
using static Slipway.Bundles.Tests.Forgery;

namespace Slipway.Bundles.Tests;

/// <summary>An archive is refused whose files are not those of its description, or are at paths that lead out of it.</summary>
public class BadFilesTests
{
    [Fact]
    public void A_changed_manifest_is_refused()
    {
        using var folder = new TemporaryFolder();

        Repacked(
            folder,
            (path, text) =>
                path.EndsWith("training.yaml", StringComparison.Ordinal)
                    ? text.Replace("training", "straining", StringComparison.Ordinal)[..text.Length]
                    : text
        )
            .Id.ShouldBe("SLIP7502");
    }

    [Fact]
    public void A_manifest_more_or_less_is_refused()
    {
        using var folder = new TemporaryFolder();

        Repacked(folder, (path, text) => path == "sbom.spdx.json" ? null : text).Id.ShouldBe("SLIP7502");
        Repacked(folder, (_, text) => text, tar => Add(tar, "kubernetes/more.yaml", "kind: Secret\n"))
            .Id.ShouldBe("SLIP7502");
    }

    [Theory]
    [InlineData("../../etc/cron.d/evil")]
    [InlineData("/etc/cron.d/evil")]
    [InlineData("kubernetes/../../evil")]
    [InlineData("kubernetes//evil")]
    [InlineData("./evil")]
    [InlineData("..\\evil")]
    [InlineData("C:evil")]
    [InlineData("kubernetes/training.yaml")]
    [InlineData("Kubernetes/Training.yaml")]
    public void A_path_that_leads_out_or_appears_twice_is_refused(string path)
    {
        using var folder = new TemporaryFolder();

        Repacked(folder, (_, text) => text, tar => Add(tar, path, "evil\n")).Id.ShouldBe("SLIP7503");
    }

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.Fifo)]
    [InlineData(TarEntryType.CharacterDevice)]
    public void Anything_but_files_and_folders_is_refused(TarEntryType type)
    {
        using var folder = new TemporaryFolder();

        Repacked(
            folder,
            (_, text) => text,
            tar =>
            {
                var entry = new UstarTarEntry(type, "kubernetes/link");
                if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink)
                    entry.LinkName = "/etc/passwd";
                tar.WriteEntry(entry);
            }
        )
            .Id.ShouldBe("SLIP7503");
    }

    [Fact]
    public void A_blob_of_an_image_under_the_name_of_another_is_refused()
    {
        using var folder = new TemporaryFolder();
        const string evil = "evil";
        var name = "images/blobs/sha256/" + Digest.Of("good"u8).Hex;

        Repacked(
            folder,
            (path, text) =>
                path == "bundle.json"
                    ? text.Replace(
                        "\"files\": [",
                        $$"""
                        "files": [{"path": "{{name}}", "size": 4, "digest": "{{Digest.Of("evil"u8)}}"},
                        """,
                        StringComparison.Ordinal
                    )
                    : text,
            tar => Add(tar, name, evil)
        )
            .Id.ShouldBe("SLIP7502");
    }
}
