using System.Reflection;
using Slipway.Language.Diagnostics;
using Slipway.Language.Rules;

namespace Slipway.Language.Tests;

/// <summary>Every id has one meaning, a page, a place among the releases, and tests that prove it.</summary>
public class CatalogTests
{
    private static readonly string Root = Repository.Root;

    private static IEnumerable<DiagnosticDescriptor> Fixed =>
        typeof(DiagnosticDescriptor)
            .Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => property.GetValue(null))
            .OfType<DiagnosticDescriptor>();

    public static TheoryData<string> Ids =>
        [.. Fixed.Concat(RuleCatalog.All.Select(rule => rule.Descriptor)).Select(one => one.Id).Distinct().Order()];

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(rule => rule.GetType().Name)];

    [Fact]
    public void No_two_rules_share_an_id()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Descriptor.Id).ToList();
        ids.ShouldBeUnique();
        Fixed.Select(one => one.Id).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_page_and_a_place_among_the_releases(string id)
    {
        var descriptor = Fixed.Concat(RuleCatalog.All.Select(rule => rule.Descriptor)).First(one => one.Id == id);
        var severity = descriptor.Severity.ToString().ToLowerInvariant();
        var page = Path.Combine(Root, "docs", "rules", $"{id}.md");

        File.Exists(page).ShouldBeTrue($"docs/rules/{id}.md is missing");
        var lines = File.ReadAllLines(page);
        lines[0].ShouldBe($"# {id}: {descriptor.Title}");
        lines[2].ShouldStartWith($"Severity: {severity}.");
        File.ReadAllLines(Path.Combine(Root, "docs", "rules", "releases.md"))
            .ShouldContain($"| {id} | {severity} | {descriptor.Title} |");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_test_that_raises_it_and_one_that_does_not(string rule)
    {
        var id = RuleCatalog.All.Single(one => one.GetType().Name == rule).Descriptor.Id;
        var tests = typeof(CatalogTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == $"{rule}Tests");

        tests.ShouldNotBeNull($"{rule}Tests is missing");
        var facts = tests.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true));
        facts.Count().ShouldBeGreaterThanOrEqualTo(2);
        var source = Directory
            .EnumerateFiles(
                Path.Combine(Root, "tests", "Slipway.Language.Tests"),
                $"{rule}Tests.cs",
                SearchOption.AllDirectories
            )
            .Single();
        File.ReadAllText(source).ShouldContain($"{{|{id}:");
    }
}
