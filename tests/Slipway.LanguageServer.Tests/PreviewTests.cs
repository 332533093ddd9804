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

    [Theory]
    [InlineData("specs/other.yaml", "- name: a\n      type: worker\n      properties: { imag: a }\n")]
    [InlineData(
        "specs/other.yaml",
        "- name: a\n      type: worker\n      dependsOn: [b]\n      properties: { image: a }\n"
    )]
    public async Task A_file_is_rendered_while_another_one_has_errors(string file, string lines)
    {
        Folder.Write("App.csproj", "<Project />");
        var other = Folder.Write(file, Head.Replace("shop", "other", StringComparison.Ordinal) + "    " + lines);
        await OpenAsync(Shop);
        await Editor.OpenAsync(other, await File.ReadAllTextAsync(other, TestContext.Current.CancellationToken));
        (await Editor.FindingsAsync(other, found => found.Count > 0)).ShouldNotBeEmpty();

        var lenses = await Editor.AtAsync("textDocument/codeLens", Path, (0, 0));
        var preview = await Editor.AtAsync("slipway/preview", Path, (0, 0));
        var broken = await Editor.AtAsync("slipway/preview", other, (0, 0));

        lenses![0]!["command"]!["title"]!.ToString().ShouldBe("renders to 2 objects");
        Sources(preview!).ShouldBe([(6, 13), (14, 18)]);
        broken!["text"]!.ToString().ShouldStartWith("# Nothing is rendered while there are errors:\n# other.yaml(");
        broken["text"]!.ToString().ShouldNotContain("# shop.yaml");
        (await Editor.AtAsync("textDocument/codeLens", other, (0, 0)))!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_documents_of_one_name_neither_is_rendered()
    {
        Folder.Write("App.csproj", "<Project />");
        var other = Folder.Write("specs/other.yaml", Shop);
        await OpenAsync(Shop);
        (await Editor.FindingsAsync(Path, found => found.Count > 0)).ShouldHaveSingleItem();

        var preview = await Editor.AtAsync("slipway/preview", Path, (0, 0));

        File.Exists(other).ShouldBeTrue();
        preview!["text"]!.ToString().ShouldContain("SLIP2040");
    }

    [Theory]
    [InlineData("kubernets", "# 'kubernets' is not a target of this project, which has kubevela, kubernetes, vessl.\n")]
    [InlineData("argo", "# 'argo' is not a target of this project, which has kubevela, kubernetes, vessl.\n")]
    [InlineData("vessl", "# Nothing is rendered of this file for 'vessl'.\n")]
    public async Task A_target_without_manifests_says_so(string target, string text)
    {
        await OpenAsync(Shop);

        var preview = await Editor.AtAsync("slipway/preview", Path, (0, 0), ("target", JsonValue.Create(target)));

        preview!["text"]!.ToString().ShouldBe(text);
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
