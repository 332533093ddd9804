using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Tests;

public sealed class CatalogTests
{
    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.ById.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_page_and_a_place_among_the_releases(string id)
    {
        var descriptor = DiagnosticDescriptors.ById[id];
        var docs = Path.Combine(Repository.Root, "docs", "rules");
        File.ReadAllLines(Path.Combine(docs, $"{id}.md"))[0].ShouldBe($"# {id}: {descriptor.Title}");
        File.ReadAllLines(Path.Combine(docs, "releases.md")).ShouldContain($"| {id} | error | {descriptor.Title} |");
    }
}
