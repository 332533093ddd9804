namespace Slipway.Integration.Tests;

/// <summary>What the tests read of a program is what it printed.</summary>
public sealed class ShellTests
{
    /// <summary>A stream that ends while the other goes on once put an empty line into a manifest that kubectl printed.</summary>
    [Theory]
    [InlineData("echo one; exec 2>&-; sleep 0.3; echo two")]
    [InlineData("echo one; sleep 0.3; echo two >&1")]
    public async Task The_end_of_one_stream_adds_no_line_to_the_other(string command)
    {
        var run = await Shell.Run(Path.GetTempPath(), Path.GetTempPath(), command);

        run.ShouldSucceed().Output.ShouldBe("one\ntwo\n");
    }

    [Fact]
    public async Task What_is_printed_is_apart_from_what_is_complained_of()
    {
        var run = await Shell.Run(Path.GetTempPath(), Path.GetTempPath(), "echo one; echo next to it >&2; echo two");

        run.ShouldSucceed().Printed.ShouldBe("one\ntwo\n");
        run.Output.ShouldContain("next to it");
    }
}
