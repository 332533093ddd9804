using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
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

    [Fact]
    public void A_layout_whose_layer_was_changed_is_refused()
    {
        using var folder = new TemporaryFolder();
        Sample.Pack(folder);
        var largest = new DirectoryInfo(folder.At("work/layout/blobs/sha256")).GetFiles().MaxBy(file => file.Length)!;
        var bytes = System.IO.File.ReadAllBytes(largest.FullName);
        bytes[^1] ^= 1;
        System.IO.File.WriteAllBytes(largest.FullName, bytes);

        Should
            .Throw<DiagnosticException>(() =>
                Bundle.Open(folder.At("work/layout"), TestContext.Current.CancellationToken)
            )
            .Descriptor.Id.ShouldBe("SLIP7502");
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
