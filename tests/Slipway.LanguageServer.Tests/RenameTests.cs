using System.Text.Json.Nodes;

namespace Slipway.LanguageServer.Tests;

/// <summary>How names are changed, and which are refused.</summary>
public sealed class RenameTests : EditedSpecTest
{
    private const string Serving =
        Head
        + """
                - name: one
                  type: model-serving
                  properties:
                    framework: tensorflow
                    predictors:
                      - name: model
                        graph: { name: m, implementation: tensorflow, modelUri: "pvc://a/b" }
                - name: other
                  type: model-serving
                  properties:
                    framework: tensorflow
                    predictors:
                      - name: model
                        graph: { name: m, implementation: tensorflow, modelUri: "pvc://a/b" }
                      - name: canary
                        graph: { name: m, implementation: tensorflow, modelUri: "pvc://a/b" }

            """;

    [Theory]
    [InlineData("", "Write the new name of 'web': it is empty.")]
    [InlineData(" ", "Write the new name of 'web': it is empty.")]
    [InlineData("jobs", "The name 'jobs' is taken: see line 15 of specs/shop.yaml.")]
    [InlineData("Bad Name", "The name cannot be 'Bad Name': ")]
    [InlineData("-web", "The name cannot be '-web': ")]
    public async Task A_name_that_cannot_be_is_refused_with_a_sentence(string name, string said)
    {
        var marked = Marked.Of(Shop.Replace("[web]", "[w¦eb]", StringComparison.Ordinal));
        await OpenAsync(marked.Text);

        var answer = await AnswerAsync(marked, name);

        answer["error"]!["message"]!.ToString().ShouldStartWith(said);
        answer["error"]!["code"]!.GetValue<int>().ShouldBe(-32803);
    }

    [Theory]
    [InlineData("web")]
    [InlineData("pages-2")]
    [InlineData("shop")]
    public async Task A_name_that_can_be_is_written(string name)
    {
        var marked = Marked.Of(Shop.Replace("[web]", "[w¦eb]", StringComparison.Ordinal));
        await OpenAsync(marked.Text);

        var answer = await AnswerAsync(marked, name);

        answer["result"]!["changes"]![EditorClient.UriOf(Path)]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_name_of_a_spec_that_has_other_errors_is_changed()
    {
        var marked = Marked.Of(
            Shop.Replace("[web]", "[w¦eb]", StringComparison.Ordinal)
                .Replace("image: nginx", "imag: nginx", StringComparison.Ordinal)
        );
        await OpenAsync(marked.Text);

        (await AnswerAsync(marked, "pages"))["result"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_predictor_is_renamed_in_its_component_alone_and_may_be_called_as_one_of_another_component()
    {
        var at = Serving.IndexOf("model\n", StringComparison.Ordinal);
        var first = Marked.Of(Serving.Insert(at, "¦"));
        await OpenAsync(first.Text);

        var taken = await AnswerAsync(first, "canary");

        var edit = taken["result"]!["changes"]![EditorClient.UriOf(Path)]!.AsArray().ShouldHaveSingleItem();
        edit!["range"]!["start"]!["line"]!.GetValue<int>().ShouldBe(first.Line);
    }

    private Task<JsonObject> AnswerAsync(Marked marked, string name) =>
        Editor.RequestAsync(
            "textDocument/rename",
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(Path) },
                ["position"] = new JsonObject { ["line"] = marked.Line, ["character"] = marked.Character },
                ["newName"] = name,
            }
        );
}
