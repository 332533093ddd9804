using System.IO.Compression;
using Slipway.Oci.Layers;

namespace Slipway.Oci.Tests.Layers;

public sealed class GzipStreamTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000_000)]
    public void Another_reader_unpacks_it(int size)
    {
        var content = new byte[size];
        new Random(3).NextBytes(content.AsSpan(0, size / 2));

        using var unpacked = new MemoryStream();
        using (var reader = new GZipStream(new MemoryStream(Compress(content)), CompressionMode.Decompress))
            reader.CopyTo(unpacked);

        unpacked.ToArray().AsSpan().SequenceEqual(content).ShouldBeTrue();
    }

    [Fact]
    public void The_bytes_are_these_on_every_machine()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(at => $"token {at * 7919 % 1000}\n"));

        Digest
            .Of(Compress(System.Text.Encoding.ASCII.GetBytes(text)))
            .ToString()
            .ShouldBe("sha256:9575cc81b06fee31da757df11932e540d69b63803d7271a95a6e01d4087ef05a");
    }

    private static byte[] Compress(byte[] content)
    {
        using var output = new MemoryStream();
        using var gzip = new GzipStream(output);
        gzip.Write(content, 0, content.Length);
        gzip.End();
        return output.ToArray();
    }
}
