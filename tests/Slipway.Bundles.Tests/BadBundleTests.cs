using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Slipway.Oci;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles.Tests;

/// <summary>Bundles that no one should trust: each is refused with its code, and nothing of it is given out.</summary>
public class BadBundleTests
{
    [Fact]
    public void A_bundle_cut_off_anywhere_is_refused()
    {
        using var folder = new TemporaryFolder();
        var whole = System.IO.File.ReadAllBytes(Sample.Pack(folder));
        foreach (var length in Enumerable.Range(1, whole.Length - 1))
        {
            var fault = Refusal(folder, whole[..length]);
            fault.Id.ShouldBeOneOf("SLIP7500", "SLIP7501", "SLIP7502");
            if (length >= 18)
                fault.Id.ShouldBe("SLIP7501", $"cut at {length} of {whole.Length}");
        }
    }

    [Fact]
    public void A_bundle_with_any_byte_changed_is_refused_or_says_the_same()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);
        var whole = System.IO.File.ReadAllBytes(archive);
        var sound = Bundle.Open(archive, TestContext.Current.CancellationToken);
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x55;
            System.IO.File.WriteAllBytes(archive, changed);
            try
            {
                var read = Bundle.Open(archive, TestContext.Current.CancellationToken);
                // Bytes of gzip's header that mean nothing.
                foreach (var (path, content) in sound.Files)
                    read.Files[path].ToArray().ShouldBe(content.ToArray(), $"byte {at}");
            }
            catch (DiagnosticException fault)
            {
                fault.Descriptor.Id.ShouldStartWith("SLIP75");
            }
        }
    }

    [Theory]
    [InlineData("a text")]
    [InlineData("a text after padding")]
    [InlineData("a text that ends like the archive")]
    [InlineData("an empty member")]
    [InlineData("the archive itself")]
    public void Anything_that_follows_the_end_is_refused(string what)
    {
        using var folder = new TemporaryFolder();
        var whole = System.IO.File.ReadAllBytes(Sample.Pack(folder));
        byte[] rest = what switch
        {
            "a text" => Encoding.UTF8.GetBytes("echo evil"),
            "a text after padding" => [.. new byte[4096], 1],
            "a text that ends like the archive" => [1, .. whole[^8..]],
            "an empty member" => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            _ => whole,
        };

        Refusal(folder, [.. whole, .. rest]).Id.ShouldBe("SLIP7502");
        Refusal(folder, Gzip([.. Unzipped(whole), .. rest])).Id.ShouldBe("SLIP7502");
    }

    [Theory]
    [InlineData(512)]
    [InlineData(19 * 512)]
    public void Padding_after_the_end_is_passed_over(int length)
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);
        var whole = System.IO.File.ReadAllBytes(archive);
        System.IO.File.WriteAllBytes(
            archive,
            [.. Gzip([.. Unzipped(whole), .. new byte[length]]), .. new byte[length]]
        );

        Bundle.Open(archive, TestContext.Current.CancellationToken).Files.Count.ShouldBe(3);
    }

    [Fact]
    public void A_changed_manifest_is_refused()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);

        Repacked(
            folder,
            archive,
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
        var archive = Sample.Pack(folder);

        Repacked(folder, archive, (path, text) => path == "sbom.spdx.json" ? null : text).Id.ShouldBe("SLIP7502");
        Repacked(folder, archive, (_, text) => text, tar => File(tar, "kubernetes/more.yaml", "kind: Secret\n"))
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
        var archive = Sample.Pack(folder);

        Repacked(folder, archive, (_, text) => text, tar => File(tar, path, "evil\n")).Id.ShouldBe("SLIP7503");
    }

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.Fifo)]
    [InlineData(TarEntryType.CharacterDevice)]
    public void Anything_but_files_and_folders_is_refused(TarEntryType type)
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);

        Repacked(
            folder,
            archive,
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
    public void A_newer_format_is_refused_by_its_number()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);

        var fault = Repacked(
            folder,
            archive,
            (path, text) =>
                path == "bundle.json"
                    ? text.Replace("\"formatVersion\": 1", "\"formatVersion\": 2", StringComparison.Ordinal)
                    : text
        );

        fault.Id.ShouldBe("SLIP7504");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"formatVersion\": 1}")]
    [InlineData("{\"formatVersion\": 1, \"slipway\": null, \"name\": \"a\", \"version\": \"1\", \"namespace\": \"b\"}")]
    [InlineData(
        "{\"formatVersion\": 1, \"slipway\": \"0\", \"name\": \"a\", \"version\": \"1\", \"namespace\": \"b\", \"files\": [null]}"
    )]
    [InlineData("{\"formatVersion\": \"1\"}")]
    public void A_description_that_is_none_is_refused(string json)
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);

        Repacked(folder, archive, (path, text) => path == "bundle.json" ? json : text).Id.ShouldBe("SLIP7506");
    }

    [Fact]
    public void A_bomb_is_refused_without_being_unpacked()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);
        using var zeros = new MemoryStream(new byte[BundleFormat.MaximumDescription + 1]);

        Repacked(
            folder,
            archive,
            (_, _) => null,
            tar => tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "bundle.json") { DataStream = zeros })
        )
            .Id.ShouldBe("SLIP7505");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no gzip at all, but long enough to be one")]
    public void What_is_not_an_archive_is_refused(string content)
    {
        using var folder = new TemporaryFolder();

        Refusal(folder, Encoding.UTF8.GetBytes(content)).Id.ShouldBe("SLIP7500");
    }

    [Fact]
    public void A_folder_whose_files_were_changed_is_refused()
    {
        using var folder = new TemporaryFolder();
        Sample.Pack(folder);
        System.IO.File.AppendAllText(folder.At("work/content/kubernetes/training.yaml"), "# harmless?\n");

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
        var bytes = System.IO.File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        if (how == "gone")
            System.IO.File.Delete(path);
        else
            System.IO.File.WriteAllBytes(path, how == "longer" ? [.. bytes, 0] : bytes);

        Should
            .Throw<DiagnosticException>(() =>
                Bundle.Open(folder.At("work/layout"), TestContext.Current.CancellationToken)
            )
            .Descriptor.Id.ShouldBe("SLIP7502");
    }

    [Fact]
    public void A_blob_of_an_image_under_the_name_of_another_is_refused()
    {
        using var folder = new TemporaryFolder();
        var archive = Sample.Pack(folder);
        const string evil = "evil";
        var name = "images/blobs/sha256/" + Digest.Of("good"u8).Hex;

        Repacked(
            folder,
            archive,
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
            tar => File(tar, name, evil)
        )
            .Id.ShouldBe("SLIP7502");
    }

    [Fact]
    public void What_does_not_exist_is_not_a_bundle()
    {
        Should
            .Throw<DiagnosticException>(() =>
                Bundle.Open("/nowhere/gone.tar.gz", TestContext.Current.CancellationToken)
            )
            .Message.ShouldBe(
                "'/nowhere/gone.tar.gz' is not a bundle: there is no such file; 'dotnet publish' writes one"
            );
    }

    /// <summary>Packs the bundle again with changed files, as someone who means harm would.</summary>
    private static DiagnosticDescriptor Repacked(
        TemporaryFolder folder,
        string archive,
        Func<string, string, string?> change,
        Action<TarWriter>? more = null
    )
    {
        var packed = new MemoryStream();
        using (var source = new TarReader(new GZipStream(System.IO.File.OpenRead(archive), CompressionMode.Decompress)))
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var target = new TarWriter(gzip, TarEntryFormat.Ustar))
        {
            while (source.GetNextEntry(copyData: true) is { } entry)
            {
                if (entry.DataStream is null)
                    continue;
                using var reader = new StreamReader(entry.DataStream);
                if (change(entry.Name, reader.ReadToEnd()) is { } text)
                    File(target, entry.Name, text);
            }
            more?.Invoke(target);
        }
        return Refusal(folder, packed.ToArray());
    }

    private static byte[] Gzip(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(content);
        return packed.ToArray();
    }

    private static byte[] Unzipped(byte[] packed)
    {
        var content = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress))
            gzip.CopyTo(content);
        return content.ToArray();
    }

    private static void File(TarWriter tar, string path, string text) =>
        tar.WriteEntry(
            new UstarTarEntry(TarEntryType.RegularFile, path)
            {
                DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)),
            }
        );

    private static DiagnosticDescriptor Refusal(TemporaryFolder folder, byte[] bytes)
    {
        var path = folder.At("bad.tar.gz");
        System.IO.File.WriteAllBytes(path, bytes);
        return Should
            .Throw<DiagnosticException>(() => Bundle.Open(path, TestContext.Current.CancellationToken))
            .Descriptor;
    }
}
