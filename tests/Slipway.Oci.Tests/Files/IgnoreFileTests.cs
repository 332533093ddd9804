using Slipway.Oci.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Tests.Files;

public sealed class IgnoreFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("*.log", "keep.txt,sub/b.log")]
    [InlineData("**/*.log", "keep.txt")]
    [InlineData("sub", "a.log,keep.txt")]
    [InlineData("sub/", "a.log,keep.txt")]
    [InlineData("/sub", "a.log,keep.txt")]
    [InlineData("./sub/**", "a.log,keep.txt")]
    [InlineData("*\n!keep.txt", "keep.txt")]
    [InlineData("**\n!sub/b.log", "sub/b.log")]
    [InlineData("sub\n!sub/b.log", "a.log,keep.txt,sub/b.log")]
    [InlineData("!keep.txt\n*.txt", "a.log,sub/b.log")]
    [InlineData("# a comment\n\n ?.log ", "keep.txt,sub/b.log")]
    [InlineData("KEEP.TXT", "a.log,keep.txt,sub/b.log")]
    [InlineData("[a].log", "a.log,keep.txt,sub/b.log")]
    public void Patterns_decide_what_goes_in(string patterns, string expected)
    {
        folder.Write("a.log");
        folder.Write("keep.txt");
        folder.Write("sub/b.log");
        folder.Write(".dockerignore", patterns);

        new SourceFolder(folder.Path).Scan(default).Files.Select(file => file.Path).ShouldBe(expected.Split(','));
    }

    [Fact]
    public void Slipways_own_file_goes_before_that_of_docker()
    {
        folder.Write("a");
        folder.Write("b");
        folder.Write(".slipwayignore", "a\n.dockerignore");
        folder.Write(".dockerignore", "b");

        new SourceFolder(folder.Path).Scan(default).Files.Select(file => file.Path).ShouldBe(["b"]);
    }

    [Theory]
    [InlineData("a\n../secret", "line 2")]
    [InlineData("!", "line 1")]
    public void A_wrong_pattern_is_refused_with_its_line(string patterns, string line)
    {
        folder.Write("a");
        folder.Write(".slipwayignore", patterns);

        var fault = Should.Throw<DiagnosticException>(() => new SourceFolder(folder.Path).Scan(default));

        fault.Descriptor.ShouldBe(FileFaults.Pattern);
        fault.Message.ShouldStartWith(line);
    }
}
