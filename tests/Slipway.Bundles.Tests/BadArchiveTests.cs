using System.IO.Compression;
using System.Text;
using Slipway.Schema.Diagnostics;
using static Slipway.Bundles.Tests.Forgery;

namespace Slipway.Bundles.Tests;

/// <summary>An archive whose bytes are not those that were packed is refused, and nothing of it is given out.</summary>
public class BadArchiveTests
{
    [Fact]
    public void A_bundle_cut_off_anywhere_is_refused()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(Sample.Pack(folder));
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
        var whole = File.ReadAllBytes(archive);
        var sound = Bundle.Open(archive, TestContext.Current.CancellationToken);
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x55;
            File.WriteAllBytes(archive, changed);
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
        var whole = File.ReadAllBytes(Sample.Pack(folder));
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
        var whole = File.ReadAllBytes(archive);
        File.WriteAllBytes(archive, [.. Gzip([.. Unzipped(whole), .. new byte[length]]), .. new byte[length]]);

        Bundle.Open(archive, TestContext.Current.CancellationToken).Files.Count.ShouldBe(3);
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
}
