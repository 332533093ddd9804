using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets;
using Slipway.Language.Diagnostics;

namespace Slipway.Compiler.Tests;

/// <summary>Every id of the compiler has one meaning, a page, and a place among the releases.</summary>
public class CatalogTests
{
    private static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. ObjectRuleCatalog.All.Select(rule => rule.Descriptor),
        .. TargetRuleCatalog.All.Select(rule => rule.Descriptor),
    ];

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void No_two_rules_share_an_id() => Descriptors.Select(descriptor => descriptor.Id).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_page_and_a_place_among_the_releases(string id)
    {
        var descriptor = Descriptors.Single(one => one.Id == id);
        var severity = descriptor.Severity.ToString().ToLowerInvariant();
        var page = Path.Combine(Repository.Root, "docs", "rules", $"{id}.md");

        File.Exists(page).ShouldBeTrue($"docs/rules/{id}.md is missing");
        var lines = File.ReadAllLines(page);
        lines[0].ShouldBe($"# {id}: {descriptor.Title}");
        lines[2].ShouldStartWith($"Severity: {severity}.");
        File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules", "releases.md"))
            .ShouldContain($"| {id} | {severity} | {descriptor.Title} |");
    }
}
