using System.Reflection;

namespace Slipway.Bundles.Tests;

/// <summary>Every id has one meaning, a page and a place among the releases.</summary>
public class CatalogTests
{
    private static readonly string Root = Repository.Root;

    public static TheoryData<string> Ids => [.. BundleFaults.All.Select(fault => fault.Id)];

    [Fact]
    public void Every_fault_is_listed_and_none_shares_an_id()
    {
        var fields = typeof(BundleFaults).GetProperties(BindingFlags.Public | BindingFlags.Static);
        var faults = fields.Select(field => field.GetValue(null)).OfType<BundleFault>().ToList();

        BundleFaults.All.ShouldBe(faults);
        faults.Select(fault => fault.Id).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_page_and_a_place_among_the_releases(string id)
    {
        var fault = BundleFaults.All.Single(one => one.Id == id);
        var severity = fault.IsWarning ? "warning" : "error";
        var page = Path.Combine(Root, "docs", "rules", $"{id}.md");

        File.Exists(page).ShouldBeTrue($"docs/rules/{id}.md is missing");
        var lines = File.ReadAllLines(page);
        lines[0].ShouldBe($"# {id}: {fault.Title}");
        lines[2].ShouldStartWith($"Severity: {severity}.");
        File.ReadAllLines(Path.Combine(Root, "docs", "rules", "releases.md"))
            .ShouldContain($"| {id} | {severity} | {fault.Title} |");
    }
}
