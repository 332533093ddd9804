using Slipway.Deploy.Faults;

namespace Slipway.Deploy.Tests;

/// <summary>Every id of deploying has one meaning, a page, and a place among the releases.</summary>
public class CatalogTests
{
    private static readonly string Rules = Path.Combine(Repository.Root, "docs", "rules");

    public static TheoryData<string> Ids => [.. DeployDiagnostics.All.Select(one => one.Id)];

    [Fact]
    public void The_catalogue_is_complete_and_no_id_stands_in_it_twice()
    {
        var declared = typeof(DeployDiagnostics)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(DeployDiagnostic))
            .Select(property => (DeployDiagnostic)property.GetValue(null)!);

        DeployDiagnostics.All.ShouldBe(declared);
        DeployDiagnostics.All.Select(one => one.Id).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_page_and_a_place_among_the_releases(string id)
    {
        var diagnostic = DeployDiagnostics.All.Single(one => one.Id == id);
        var severity = diagnostic.IsWarning ? "warning" : "error";

        var lines = File.ReadAllLines(Path.Combine(Rules, $"{id}.md"));

        lines[0].ShouldBe($"# {id}: {diagnostic.Title}");
        lines[2].ShouldStartWith($"Severity: {severity}.");
        File.ReadAllLines(Path.Combine(Rules, "releases.md"))
            .ShouldContain($"| {id} | {severity} | {diagnostic.Title} |");
    }
}
