using System.Net.Sockets;
using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Tests.Files;

public sealed class SourceFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_come_in_the_order_of_their_paths_whatever_order_they_were_made_in()
    {
        foreach (var name in new[] { "b", "Z", "c/x", "a-b", "a/z", "ä" })
            folder.Write(name);

        Paths().ShouldBe(["Z", "a-b", "a/z", "b", "c/x", "ä"]);
    }

    [Fact]
    public void Empty_folders_are_kept()
    {
        folder.Write("file");
        Directory.CreateDirectory(folder.At("empty", "below"));

        Scan().Folders.ShouldBe(["empty", "empty/below"]);
    }

    [Fact]
    public void A_link_to_a_file_inside_goes_in_as_the_file()
    {
        folder.Write("blobs/1234", "weights");
        folder.Write("snapshot/config.json");
        File.CreateSymbolicLink(folder.At("snapshot", "model.bin"), "../blobs/1234");

        var file = Scan().Files.Single(file => file.Path == "snapshot/model.bin");
        (file.Size, File.ReadAllText(file.FullPath)).ShouldBe((7, "weights"));
    }

    [Theory]
    [InlineData("/etc/hostname", "is outside")]
    [InlineData("../outside", "is outside")]
    [InlineData("nowhere", "does not exist")]
    [InlineData("sub", "is a folder")]
    [InlineData("link", "leads round in a circle")]
    public void A_link_that_leads_elsewhere_is_refused(string target, string reason)
    {
        folder.Write("tree/sub/file");
        folder.Write("outside");
        File.CreateSymbolicLink(folder.At("tree", "link"), target);

        var fault = Refused(FileFaults.Link, "tree");

        fault.Diagnostics[0].Span.File.ShouldBe(folder.At("tree", "link"));
        fault.Message.ShouldContain(reason);
    }

    [Fact]
    public void A_link_through_a_linked_folder_that_leads_out_is_refused()
    {
        folder.Write("outside/secret");
        folder.Write("tree/file");
        File.CreateSymbolicLink(folder.At("tree", "way"), "../outside");
        File.CreateSymbolicLink(folder.At("tree", "alias"), "way/secret");
        File.WriteAllText(folder.At("tree", ".slipwayignore"), "way\n");

        Refused(FileFaults.Link, "tree").Diagnostics[0].Span.File.ShouldBe(folder.At("tree", "alias"));
    }

    [Fact]
    public void A_pipe_is_refused_and_not_opened()
    {
        Tool.Need("mkfifo");
        folder.Write("file");
        Tool.Run("mkfifo", folder.At("pipe"));

        Refused(FileFaults.Special).Message.ShouldContain("is a pipe");
    }

    [Fact]
    public void A_socket_is_refused()
    {
        folder.Write("file");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.At("socket")));

        Refused(FileFaults.Special).Message.ShouldContain("is a socket");
    }

    [Fact]
    public void A_device_is_refused()
    {
        Tool.Need("mknod");
        folder.Write("file");
        var made = Tool.TryRun("mknod", folder.At("null"), "c", "1", "3");
        Assert.SkipUnless(made.Code == 0, "only root may make a device");

        Refused(FileFaults.Special).Message.ShouldContain("is a device");
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("bell\a")]
    [InlineData("back\\slash")]
    [InlineData(".wh.removed")]
    public void A_name_that_not_every_consumer_takes_is_refused(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        folder.Write(name);

        var fault = Refused(FileFaults.Name);

        fault.Diagnostics[0].Span.File.ShouldBe(folder.At(name));
        fault.Message.ShouldNotContain('\n');
    }

    [Fact]
    public void Everything_that_cannot_go_in_is_reported_at_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        Tool.Need("mkfifo");
        folder.Write("good");
        folder.Write("a\tb");
        folder.Write("sub/.wh.gone");
        folder.Write("sub/back\\slash/file");
        File.CreateSymbolicLink(folder.At("sub", "circle"), "circle");
        File.CreateSymbolicLink(folder.At("way-out"), "/etc/hostname");
        Tool.Run("mkfifo", folder.At("z-pipe"));

        Should
            .Throw<DiagnosticException>(Scan)
            .Diagnostics.Select(fault => (fault.Id, Path.GetRelativePath(folder.Path, fault.Span.File)))
            .ShouldBe([
                ("SLIP7013", "a\tb"),
                ("SLIP7013", "sub/.wh.gone"),
                ("SLIP7013", "sub/back\\slash"),
                ("SLIP7011", "sub/circle"),
                ("SLIP7011", "way-out"),
                ("SLIP7012", "z-pipe"),
            ]);
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    [InlineData(500, 480)]
    public void What_is_too_much_to_read_is_counted(int files, int more)
    {
        for (var at = 0; at < files; at++)
            folder.Write($".wh.{at:000}");

        var faults = Should.Throw<DiagnosticException>(Scan).Diagnostics;

        faults.Take(20).ShouldAllBe(fault => fault.Descriptor == FileFaults.Name);
        faults[0].Span.File.ShouldBe(folder.At(".wh.000"));
        faults.Skip(20).Select(fault => fault.Descriptor).ShouldBe(more == 0 ? [] : [FileFaults.More]);
        if (more > 0)
            faults[^1].Message.ShouldContain($"holds {more} more files");
    }

    [Fact]
    public void A_name_that_is_not_UTF8_is_refused()
    {
        Tool.Need("sh");
        folder.Write("file");
        Tool.Run("sh", "-c", $"touch \"{folder.Path}/$(printf 'caf\\351')\"");

        Refused(FileFaults.Name).Message.ShouldContain("not UTF-8");
        // .NET cannot name it, and so not delete it either.
        Tool.Run("sh", "-c", $"rm \"{folder.Path}\"/caf*");
    }

    [Fact]
    public void A_name_of_more_than_255_bytes_is_refused() =>
        SourceName.Fault(new string('模', 86), "x").ShouldNotBeNull().ShouldContain("255 bytes");

    [Fact]
    public void A_path_may_be_longer_than_255_bytes()
    {
        var path = $"{new string('a', 200)}/{new string('b', 200)}/c";
        folder.Write(path);

        Paths().ShouldBe([path]);
    }

    [Theory]
    [InlineData("README", "readme")]
    [InlineData("a/x", "A/y")]
    [InlineData("ÄRGER", "ärger")]
    public void Names_that_differ_by_case_only_are_refused(string one, string other)
    {
        folder.Write(one);
        folder.Write(other);
        Assert.SkipWhen(Directory.GetFileSystemEntries(folder.Path).Length == 1, "this disk knows no case");

        Refused(FileFaults.Clash);
    }

    [Fact]
    public void A_folder_without_any_file_is_refused() =>
        Refused(FileFaults.Missing).Message.ShouldContain("holds no file");

    [Fact]
    public void A_path_that_is_not_there_is_refused() =>
        Refused(FileFaults.Missing, "absent").Message.ShouldContain("does not exist");

    [Fact]
    public void A_single_file_goes_in_by_its_name()
    {
        folder.Write("model.onnx");

        new SourceFolder(folder.At("model.onnx"))
            .Scan(default)
            .Files.ShouldHaveSingleItem()
            .Path.ShouldBe("model.onnx");
    }

    [Fact]
    public void Where_the_image_itself_is_written_is_passed_over()
    {
        folder.Write("file");
        folder.Write("bin/images/index.json");

        new SourceFolder(folder.Path) { Excluded = [folder.At("bin")] }
            .Scan(default)
            .Files.Select(file => file.Path)
            .ShouldBe(["file"]);
    }

    private SourceTree Scan() => new SourceFolder(folder.Path).Scan(default);

    private IEnumerable<string> Paths() => Scan().Files.Select(file => file.Path);

    private DiagnosticException Refused(DiagnosticDescriptor fault, string below = "")
    {
        var thrown = Should.Throw<DiagnosticException>(() => new SourceFolder(folder.At(below)).Scan(default));
        thrown.Descriptor.ShouldBe(fault, thrown.Message);
        return thrown;
    }
}
