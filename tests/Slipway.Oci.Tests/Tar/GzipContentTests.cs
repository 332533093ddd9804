using System.IO.Compression;
using System.Text;
using Slipway.Oci.Tar;

namespace Slipway.Oci.Tests.Tar;

public sealed class GzipContentTests
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 300_000).Select(at => (byte)(at * at >> 7))];

    /// <summary>A member with nothing in it, which the framework does not write.</summary>
    private static readonly byte[] Empty = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void What_another_program_compressed_is_read(CompressionLevel level)
    {
        var gzip = new GzipContent(new MemoryStream(Gzip(Content, level)));

        All(gzip).ShouldBe(Content);
        gzip.HasMore.ShouldBeFalse();
    }

    [Fact]
    public void Names_and_comments_in_a_header_are_passed_over()
    {
        var plain = Gzip(Content);
        byte[] named = [0x1F, 0x8B, 8, 0x1E, .. plain[4..10], 2, 0, 7, 7, .. "a.tar\0said\0"u8, 1, 2, .. plain[10..]];

        All(new GzipContent(new MemoryStream(named))).ShouldBe(Content);
    }

    [Fact]
    public void Members_are_read_as_one_content()
    {
        var gzip = new GzipContent(new MemoryStream([.. Gzip(Content), .. Empty, .. Gzip([1, 2])]));

        All(gzip).ShouldBe([.. Content, 1, 2]);
        gzip.Members.ShouldBe(3);
        gzip.HasMore.ShouldBeFalse();
    }

    [Theory]
    [InlineData("zeros", false)]
    [InlineData("a text", true)]
    [InlineData("one byte", true)]
    [InlineData("zeros and a text", true)]
    [InlineData("many zeros and a text", true)]
    public void What_follows_the_last_member_is_noticed(string what, bool isNoticed)
    {
        byte[] rest = what switch
        {
            "zeros" => new byte[10_000],
            "a text" => Encoding.UTF8.GetBytes("echo evil"),
            "one byte" => [0x1F],
            "zeros and a text" => [.. new byte[600], 1],
            _ => [.. new byte[200_000], 1],
        };
        var gzip = new GzipContent(new MemoryStream([.. Gzip(Content), .. rest]));

        All(gzip).ShouldBe(Content);
        gzip.HasMore.ShouldBe(isNoticed);
    }

    [Fact]
    public void What_is_cut_off_anywhere_is_refused()
    {
        var whole = Gzip([1, 2, 3, 4, 5]);
        for (var length = 2; length < whole.Length; length++)
            Should.Throw<EndOfStreamException>(() => All(new GzipContent(new MemoryStream(whole[..length]))));
    }

    [Fact]
    public void Changed_sums_are_refused()
    {
        foreach (var at in Enumerable.Range(1, 8))
        {
            var changed = Gzip(Content);
            changed[^at] ^= 1;
            Should.Throw<InvalidDataException>(() => All(new GzipContent(new MemoryStream(changed))));
        }
    }

    [Fact]
    public void Damaged_content_is_refused_and_nothing_else_happens()
    {
        var whole = Gzip(Content[..5000]);
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x55;
            try
            {
                All(new GzipContent(new MemoryStream(changed))).ShouldBe(Content[..5000], $"byte {at}");
            }
            catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
            {
                continue;
            }
        }
    }

    private static byte[] All(Stream stream)
    {
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Fastest)
    {
        var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, level))
            stream.Write(content);
        return compressed.ToArray();
    }
}
