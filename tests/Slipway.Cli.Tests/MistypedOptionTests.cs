namespace Slipway.Cli.Tests;

/// <summary>What is said of a command line that cannot be carried out.</summary>
public sealed class MistypedOptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check --formt json", "there is no option '--formt': did you mean '--format'?")]
    [InlineData("fix --dry", "there is no option '--dry': did you mean '--dry-run'?")]
    [InlineData(
        "check --zzz",
        "there is no option '--zzz': 'slipway check --help' lists them; a file of that name is './--zzz'"
    )]
    [InlineData("check -t kubernets", "there is no target 'kubernets': did you mean 'kubernetes'?")]
    [InlineData("render -t kubevela,helm", "there is no target 'helm': write one of")]
    [InlineData("check --no-warn SLIP99", "there is no finding 'SLIP99': ")]
    [InlineData("check - web.yaml", "'-' reads one file from standard input: write it alone")]
    [InlineData("chek", "there is no command 'chek': did you mean 'check'?")]
    [InlineData("deploy", "there is no command 'deploy': 'slipway --help' lists them")]
    [InlineData("check --format jsn", "jsn")]
    [InlineData("explain SLIP1001 SLIP1002", "SLIP1002")]
    [InlineData("fix -", "'-' reads one file from standard input: write it alone")]
    public async Task It_names_the_word_and_the_remedy(string line, string said)
    {
        folder.Write("web.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n");

        var run = await CommandRun.Of(folder.Path, line.Split(' '));

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(said);
        run.Error.ShouldNotContain("does not exist");
    }

    [Theory]
    [InlineData("1001")]
    [InlineData("slip1001")]
    [InlineData("SLIP1001,SLIP1002")]
    public async Task Findings_are_left_out_by_any_spelling_of_their_ids(string ids)
    {
        folder.Write("web.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndat: {a: b}\n");

        (await CommandRun.Of(folder.Path, "check")).Code.ShouldBe(1);
        (await CommandRun.Of(folder.Path, "check", "--no-warn", ids)).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("show --help")]
    [InlineData("explain --help")]
    [InlineData("check --help")]
    public async Task Help_fits_a_page(string line)
    {
        var run = await CommandRun.Of(folder.Path, line.Split(' '));

        run.Code.ShouldBe(0);
        var lines = run.Output.Split('\n');
        lines.Length.ShouldBeLessThan(40);
        lines.Max(one => one.Length).ShouldBeLessThan(200);
    }
}
