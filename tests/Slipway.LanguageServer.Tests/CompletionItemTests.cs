using Slipway.LanguageServer.Completing;

namespace Slipway.LanguageServer.Tests;

/// <summary>What an item of completion writes, in editors that fill in places and in others.</summary>
public class CompletionItemTests
{
    [Theory]
    [InlineData("replicas: $0", "replicas: ")]
    [InlineData("name: ${1:name}\n  image: ${2:}$0", "name: name\n  image: ")]
    [InlineData(@"cost: \$5 \{a\}", "cost: $5 {a}")]
    [InlineData(@"${1:\{x\}}", "{x}")]
    public void Places_are_filled_for_editors_that_know_none(string text, string filled)
    {
        var item = new CompletionItem("a", CompletionItem.Value, text);

        Written(item, takesSnippets: false).ShouldBe(filled);
        Written(item, takesSnippets: true).ShouldBe(text);
    }

    [Theory]
    [InlineData("$(NAME)")]
    [InlineData("a}b")]
    [InlineData(@"a\b")]
    [InlineData("yes")]
    public void A_value_is_written_as_it_is_in_both(string value)
    {
        var item = CompletionItem.OfValue(CompletionItem.Value, value);

        Written(item, takesSnippets: false).ShouldBe(Slipway.Language.Fixes.YamlFix.Yaml(value));
    }

    private static string Written(CompletionItem item, bool takesSnippets) =>
        item.ToJson((0, 0, 0), 0, takesSnippets)["textEdit"]!["newText"]!.ToString();
}
