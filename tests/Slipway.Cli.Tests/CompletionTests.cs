namespace Slipway.Cli.Tests;

/// <summary><c>slipway completion</c>: scripts that ask the program itself.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Each_script_asks_the_program_for_suggestions(string shell)
    {
        var run = await CommandRun.Of(folder.Path, "completion", shell);

        run.Code.ShouldBe(0);
        run.Output.ShouldStartWith("# Completion of slipway in ");
        run.Output.ShouldContain("[suggest:");
    }

    [Fact]
    public async Task An_unknown_shell_is_refused() =>
        (await CommandRun.Of(folder.Path, "completion", "tcsh")).Code.ShouldBe(2);

    [Theory]
    [InlineData("slipway ch", "check")]
    [InlineData("slipway check --form", "--format")]
    [InlineData("slipway check --format s", "sarif")]
    [InlineData("slipway completion f", "fish")]
    [InlineData("slipway explain SLIP100", "SLIP1001")]
    public async Task Bash_completes_commands_options_and_values(string line, string word)
    {
        Assert.SkipUnless(Tool.IsThere("bash"), "bash is not installed");
        var script = folder.Write("complete.bash", (await CommandRun.Of(folder.Path, "completion", "bash")).Output);
        var program = Path.Combine(AppContext.BaseDirectory, "slipway.dll");
        var words = line.Split(' ');
        var last = words[^1];

        var completed = await Tool.RunAsync(
            "bash",
            "-c",
            $$"""
            slipway() { dotnet "{{program}}" "$@"; }
            source "{{script}}"
            COMP_LINE="{{line}}" COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD={{words.Length - 1}}
            _slipway
            printf '%s\n' "${COMPREPLY[@]}"
            """
        );

        completed.Split('\n').ShouldContain(word);
        completed
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldAllBe(one => one.StartsWith(last, StringComparison.Ordinal));
    }
}
