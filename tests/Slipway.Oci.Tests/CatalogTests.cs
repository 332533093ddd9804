using System.Reflection;
using System.Runtime.CompilerServices;

namespace Slipway.Oci.Tests;

/// <summary>Every id has one meaning, a page and a place among the releases.</summary>
public sealed class CatalogTests
{
    private static readonly string Root = RootOf();

    private static IEnumerable<ImageFault> All =>
        typeof(ImageFault)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(ImageFault))
            .Select(property => (ImageFault)property.GetValue(null)!);

    public static TheoryData<string> Ids => [.. All.Select(fault => fault.Id).Order(StringComparer.Ordinal)];

    [Fact]
    public void No_two_faults_share_an_id() => All.Select(fault => fault.Id).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_page_and_a_place_among_the_releases(string id)
    {
        var fault = All.Single(one => one.Id == id);
        var severity = fault.IsWarning ? "warning" : "error";
        var page = Path.Combine(Root, "docs", "rules", $"{id}.md");

        File.Exists(page).ShouldBeTrue($"docs/rules/{id}.md is missing");
        var lines = File.ReadAllLines(page);
        lines[0].ShouldBe($"# {id}: {fault.Title}");
        lines[2].ShouldStartWith($"Severity: {severity}.");
        File.ReadAllLines(Path.Combine(Root, "docs", "rules", "releases.md"))
            .ShouldContain($"| {id} | {severity} | {fault.Title} |");
    }

    private static string RootOf([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
