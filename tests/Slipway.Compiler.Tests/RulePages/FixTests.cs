using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.RulePages;

/// <summary>
/// What the fixes of the rules write in their pages' examples: <c>Fixes.txt</c> has a line for each rule whose finding in YAML
/// has a fix. An applied fix leaves neither the finding nor a new one.
/// </summary>
public sealed class FixTests
{
    private const string File = "spec1.yaml";

    public static TheoryData<string> Fixable => [.. RulePageTests.Checked.Where(id => FixOf(id) is not null)];

    [Fact]
    public void Rules_with_fixes_are_known() =>
        Golden.Match(
            Repository.PathOf("tests", "Slipway.Compiler.Tests", "RulePages", "Fixes.txt"),
            string.Concat(RulePageTests.Checked.Select(id => FixOf(id) is { } fix ? $"{id} {fix.Title}\n" : ""))
        );

    [Theory]
    [MemberData(nameof(Fixable))]
    public void A_fix_leaves_neither_its_finding_nor_a_new_one(string id)
    {
        var example = PageExample.Of(id, "Example")!;
        var before = Found(example, example.Spec());
        var text = FixOf(id)!.Apply(File, example.Spec());

        var after = Found(example, text);

        text.ShouldNotBe(example.Spec());
        after.Count(one => one.Id == id).ShouldBeLessThan(before.Count(one => one.Id == id), text);
        Heard(after).Except(Heard(before), StringComparer.Ordinal).ShouldBeEmpty(text);
    }

    /// <summary>What is said of targets that few projects name is not the fault of a fix.</summary>
    private static IEnumerable<string> Heard(IEnumerable<Diagnostic> found) =>
        found
            .Where(one => one.Severity != Severity.Info && !one.Id.StartsWith("SLIP48", StringComparison.Ordinal))
            .Select(one => one.Id);

    private static Fix? FixOf(string id) =>
        PageExample.Of(id, "Example") is { } example
            ? Found(example, example.Spec()).Where(found => found.Id == id).Select(found => found.Fix).FirstOrDefault()
            : null;

    private static IReadOnlyList<Diagnostic> Found(PageExample example, string spec) =>
        Compile.For(Compilation.Targets, example.Options(), spec).Analysis.Diagnostics;
}
