using System.Formats.Tar;
using System.Text;
using Slipway.Oci.Tar;

namespace Slipway.Oci.Tests.Tar;

/// <summary>Readers of archives keep extended headers in memory; one that is too large is not read.</summary>
public class BoundedHeaderStreamTests
{
    [Theory]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.V7)]
    public void An_archive_is_read_as_it_is(TarEntryFormat format)
    {
        var name = format is TarEntryFormat.Pax or TarEntryFormat.Gnu ? new string('n', 300) + ".yaml" : "a.yaml";
        var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, format, leaveOpen: true))
        {
            Write(writer, format, name, 1000);
            Write(writer, format, "empty", 0);
            Write(writer, format, "full", 1024);
        }
        archive.Position = 0;
        using var reader = new TarReader(new BoundedHeaderStream(archive));

        var read = new List<(string, int)>();
        while (reader.GetNextEntry() is { } entry)
            read.Add((entry.Name, Length(entry)));

        read.ShouldBe([(name, 1000), ("empty", 0), ("full", 1024)]);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('g')]
    [InlineData('L')]
    [InlineData('K')]
    public void A_header_of_gigabytes_is_refused_before_it_is_read(char type)
    {
        var headers = new BoundedHeaderStream(new MemoryStream(Header(type, 2L << 30)));
        using var reader = new TarReader(headers);

        Should.Throw<InvalidDataException>(() => reader.GetNextEntry());

        headers.IsTooLarge.ShouldBeTrue();
    }

    [Fact]
    public void A_header_of_gigabytes_is_found_after_a_file_whose_size_is_in_a_record()
    {
        var record = "17 size=00000512\n";
        byte[] archive =
        [
            .. Header('x', record.Length),
            .. Encoding.ASCII.GetBytes(record.PadRight(512, '\0')),
            .. Header('0', 0),
            .. new byte[512],
            .. Header('x', 2L << 30),
        ];
        var headers = new BoundedHeaderStream(new MemoryStream(archive));

        Should.Throw<InvalidDataException>(() => headers.CopyTo(Stream.Null));

        headers.IsTooLarge.ShouldBeTrue();
    }

    private static void Write(TarWriter writer, TarEntryFormat format, string name, int length)
    {
        TarEntry entry = format switch
        {
            TarEntryFormat.Pax => new PaxTarEntry(TarEntryType.RegularFile, name),
            TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, name),
            TarEntryFormat.Ustar => new UstarTarEntry(TarEntryType.RegularFile, name),
            _ => new V7TarEntry(TarEntryType.V7RegularFile, name),
        };
        entry.DataStream = new MemoryStream(new byte[length]);
        writer.WriteEntry(entry);
    }

    private static int Length(TarEntry entry)
    {
        var content = new MemoryStream();
        entry.DataStream?.CopyTo(content);
        return (int)content.Length;
    }

    private static byte[] Header(char type, long size)
    {
        var header = new byte[512];
        Encoding.ASCII.GetBytes("a", header);
        Encoding.ASCII.GetBytes("0000644\00000000\00000000\0", header.AsSpan(100));
        Encoding.ASCII.GetBytes(Convert.ToString(size, 8).PadLeft(11, '0') + "\000000000000\0", header.AsSpan(124));
        header[156] = (byte)type;
        Encoding.ASCII.GetBytes("ustar\000", header.AsSpan(257));
        header.AsSpan(148, 8).Fill((byte)' ');
        var sum = header.Sum(part => part);
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ", header.AsSpan(148));
        return header;
    }
}
