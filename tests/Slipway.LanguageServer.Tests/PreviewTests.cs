using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>What the specs of a file become, next to the file.</summary>
public sealed class PreviewTests : EditedSpecTest
{
    [Fact]
    public async Task The_preview_shows_the_manifests_and_where_they_come_from()
    {
        await OpenAsync(Shop);

        var lenses = await Editor.AtAsync("textDocument/codeLens", Path, (0, 0));
        var preview = await Editor.AtAsync("slipway/preview", Path, (0, 0));
        await Editor.ChangeAsync(Path, Shop.Replace("image: nginx", "imag: nginx", StringComparison.Ordinal), 2);
        var broken = await Editor.AtAsync("slipway/preview", Path, (0, 0));

        lenses![0]!["command"]!["title"]!.ToString().ShouldBe("renders to 2 objects");
        var lines = preview!["text"]!.ToString().Split('\n');
        foreach (var mapping in preview["mappings"]!.AsArray())
            lines[mapping!["rendered"]!["start"]!["line"]!.GetValue<int>()].ShouldStartWith("apiVersion:");
        preview["mappings"]!
            .AsArray()
            .Count.ShouldBe(lines.Count(line => line.StartsWith("kind:", StringComparison.Ordinal)));
        Sources(preview).ShouldBe([(6, 13), (14, 18)]);
        broken!["text"]!.ToString().ShouldContain("# shop.yaml(10,9): SLIP1001: unknown key 'imag'");
    }

    [Fact]
    public async Task What_comes_of_a_whole_document_is_mapped_to_it()
    {
        await OpenAsync("---\n" + Shop);

        var preview = await Editor.AtAsync("slipway/preview", Path, (0, 0), ("target", JsonValue.Create("kubevela")));

        Sources(preview!).ShouldBe([(1, 19)]);
    }

    /// <summary>The first and last lines, from 0, that objects of a preview come of.</summary>
    private static List<(int, int)> Sources(JsonNode preview) =>
        [
            .. preview["mappings"]!
                .AsArray()
                .Select(mapping => mapping!["source"]!)
                .Select(source => (source["start"]!["line"]!.GetValue<int>(), source["end"]!["line"]!.GetValue<int>())),
        ];
}
