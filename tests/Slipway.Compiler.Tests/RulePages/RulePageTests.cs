using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.RulePages;

/// <summary>
/// The pages of the rules: the YAML under Example raises the finding, and the YAML under Fix does not. The fence names
/// the surrounding that it goes into: <c>```yaml model-serving</c>.
/// </summary>
public sealed class RulePageTests
{
    /// <summary>Pages whose example is not compiled here, by the start of their ids, with the reason.</summary>
    private static readonly Dictionary<string, string> Unchecked = File.ReadLines(
            Repository.PathOf("tests", "Slipway.Compiler.Tests", "RulePages", "unchecked.tsv")
        )
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    public static TheoryData<string> Examples => [.. Checked];

    /// <summary>The rules whose examples are compiled.</summary>
    internal static IEnumerable<string> Checked => DocumentedRule.Ids.Where(id => !IsUnchecked(id));

    public static TheoryData<string> Fixes =>
        [.. DocumentedRule.Ids.Where(id => PageExample.Of(id, "Fix") is not null)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_raises_the_finding(string id)
    {
        var example = PageExample.Of(id, "Example");

        example.ShouldNotBeNull(
            $"the fence of the example in {id}.md must name its surrounding, as in ```yaml components"
        );
        Found(example).ShouldContain(found => found.Id == id, example.Spec());
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void The_fix_raises_it_no_more_and_nothing_else(string id)
    {
        var before = Found(PageExample.Of(id, "Example")!).Select(found => found.Id).ToHashSet(StringComparer.Ordinal);

        var found = Found(PageExample.Of(id, "Fix")!);

        found.ShouldAllBe(one => one.Id != id && (one.Severity != Severity.Error || before.Contains(one.Id)));
    }

    [Fact]
    public void What_is_not_checked_could_not_be()
    {
        DocumentedRule.Ids.Where(id => IsUnchecked(id) && PageExample.Of(id, "Example") is not null).ShouldBeEmpty();
        Unchecked.Keys.ShouldAllBe(start =>
            DocumentedRule.Ids.Any(id => id.StartsWith(start, StringComparison.Ordinal))
        );
        Unchecked.Values.ShouldAllBe(reason => reason.Length > 10);
    }

    private static bool IsUnchecked(string id) =>
        Unchecked.Keys.Any(start => id.StartsWith(start, StringComparison.Ordinal));

    private static IReadOnlyList<Diagnostic> Found(PageExample example) =>
        Compile.For(Compilation.Targets, example.Options(), example.Spec()).Analysis.Diagnostics;
}
