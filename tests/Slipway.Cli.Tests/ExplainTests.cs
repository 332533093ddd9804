using Slipway.Build;

namespace Slipway.Cli.Tests;

/// <summary><c>slipway explain</c>: the pages of rules in a terminal.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("SLIP1001")]
    [InlineData("slip1001")]
    [InlineData("1001")]
    public async Task A_page_is_found_by_its_id(string id)
    {
        var run = await CommandRun.Of(Repository.Root, "explain", id);

        run.Code.ShouldBe(0);
        run.Output.ShouldStartWith("# SLIP1001: A key is unknown\n");
        run.Output.ShouldContain("\n```yaml\n");
    }

    [Fact]
    public async Task Every_kind_of_finding_has_a_page_and_is_listed()
    {
        var list = await CommandRun.Of(Repository.Root, "explain");

        list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Catalogue.Kinds.All.Count);
        list.Output.ShouldContain("SLIP1001  error    ");
        foreach (var kind in Catalogue.Kinds.All)
            (await CommandRun.Of(Repository.Root, "explain", kind.Id)).Output.ShouldContain(
                "\n## ",
                customMessage: kind.Id
            );
    }

    [Fact]
    public async Task A_terminal_shows_no_signs_of_Markdown()
    {
        var run = await CommandRun.InTerminal(Repository.Root, "explain", "SLIP1001");

        run.Output.ShouldContain("SLIP1001: A key is unknown");
        run.Output.ShouldContain("    - name: demo-serving");
        run.Output.ShouldNotContain("#");
        run.Output.ShouldNotContain("`");
    }

    [Theory]
    [InlineData("SLIP1OO1", "did you mean 'SLIP1001'?")]
    [InlineData("SLIPP1002", "did you mean 'SLIP1002'?")]
    [InlineData("banana", "'slipway explain' lists all ids")]
    public async Task An_unknown_id_names_the_nearest(string id, string remedy)
    {
        var run = await CommandRun.Of(Repository.Root, "explain", id);

        run.Code.ShouldBe(2);
        run.Error.ShouldBe($"slipway: there is no finding '{id}': {remedy}\n");
    }
}
