using System.Formats.Tar;
using System.Text;
using Slipway.Oci.Tar;

namespace Slipway.Oci.Tests.Tar;

public sealed class TarArchiveTests
{
    private static readonly string LongName = new('n', 120);

    public static TheoryData<string> Paths =>
        [
            "a",
            "models/config.json",
            new string('a', 100),
            // Splits over the two fields of the header.
            new string('p', 150)
                + "/"
                + new string('n', 100),
            new string('p', 155) + "/n",
            // Fits neither field.
            "models/" + LongName + "/" + LongName,
            new string('a', 101),
            new string('p', 156) + "/n",
            new string('a', 200) + "/" + new string('b', 200),
            "models/größe-模型.bin",
        ];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_is_read_back_by_another_reader(string path)
    {
        var bytes = Write(archive => AddFile(archive, path, "hello"));

        using var reader = new TarReader(new MemoryStream(bytes));
        var entry = reader.GetNextEntry().ShouldNotBeNull();
        entry.Name.ShouldBe(path);
        new StreamReader(entry.DataStream!).ReadToEnd().ShouldBe("hello");
        reader.GetNextEntry().ShouldBeNull();
        (bytes.Length % 512).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_is_read_back_by_tar(string path)
    {
        Tool.Need("tar");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("a.tar"), Write(archive => AddFile(archive, path, "hello")));

        Tool.Run("tar", "--quoting-style=literal", "-tf", folder.At("a.tar")).TrimEnd('\n').ShouldBe(path);
    }

    [Fact]
    public void Entries_name_no_time_and_no_owner_of_this_machine()
    {
        var bytes = Write(archive =>
        {
            archive.AddFolder("models/");
            archive.AddLink("kubedl-model", "models");
            archive.BeginFile("models/run.sh", isProgram: true, 0);
        });

        using var reader = new TarReader(new MemoryStream(bytes));
        var folder = (UstarTarEntry)reader.GetNextEntry()!;
        (folder.EntryType, folder.Name, folder.Mode).ShouldBe(
            (TarEntryType.Directory, "models/", (UnixFileMode)0b111_101_101)
        );
        (folder.Uid, folder.Gid, folder.UserName, folder.GroupName).ShouldBe((0, 0, "", ""));
        folder.ModificationTime.ToUnixTimeSeconds().ShouldBe(1_700_000_000);
        var link = reader.GetNextEntry()!;
        (link.EntryType, link.Name, link.LinkName).ShouldBe((TarEntryType.SymbolicLink, "kubedl-model", "models"));
        reader.GetNextEntry()!.Mode.ShouldBe((UnixFileMode)0b111_101_101);
    }

    [Fact]
    public void The_target_of_a_link_may_be_long()
    {
        var bytes = Write(archive => archive.AddLink("link", "models/" + LongName));

        using var reader = new TarReader(new MemoryStream(bytes));
        reader.GetNextEntry()!.LinkName.ShouldBe("models/" + LongName);
    }

    [Theory]
    [InlineData((8L << 30) - 1, TarEntryFormat.Ustar)]
    [InlineData(8L << 30, TarEntryFormat.Pax)]
    [InlineData(9L << 40, TarEntryFormat.Pax)]
    public void An_entry_may_have_more_than_8_GiB(long size, TarEntryFormat format)
    {
        using var head = new MemoryStream();
        new TarArchive(head, 0).BeginFile("models/weights.bin", isProgram: false, size);
        head.Position = 0;

        using var reader = new TarReader(new LongStream(head, size));
        var entry = reader.GetNextEntry().ShouldNotBeNull();
        entry.Name.ShouldBe("models/weights.bin");
        entry.Length.ShouldBe(size);
        entry.Format.ShouldBe(format);
    }

    [Fact]
    public void What_is_too_large_for_a_header_is_in_records_with_a_constant_name()
    {
        var text = Encoding.ASCII.GetString(Write(archive => AddFile(archive, new string('a', 101), "x")));

        text.ShouldStartWith("PaxHeaders/entry\0");
        text.ShouldContain("111 path=" + new string('a', 101) + "\n");
    }

    private static void AddFile(TarArchive archive, string path, string content)
    {
        archive.BeginFile(path, isProgram: false, content.Length);
        Output!.Write(Encoding.ASCII.GetBytes(content));
        archive.EndFile(content.Length);
    }

    [ThreadStatic]
    private static Stream? Output;

    private static byte[] Write(Action<TarArchive> entries)
    {
        using var output = new MemoryStream();
        Output = output;
        var archive = new TarArchive(output, 1_700_000_000);
        entries(archive);
        archive.End();
        return output.ToArray();
    }

    /// <summary>A few bytes, and then as many zeros as it takes.</summary>
    private sealed class LongStream(MemoryStream head, long zeros) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => head.Length + zeros;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = head.Read(buffer, offset, count);
            if (read > 0)
                return read;
            Array.Clear(buffer, offset, count);
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
