using System.Text.Json.Nodes;
using Slipway.Compiler.Yaml;

namespace Slipway.Compiler.Tests.Yaml;

public class YamlWriterTests
{
    [Theory]
    [InlineData("fogdong/train-color:v1", "fogdong/train-color:v1")]
    [InlineData("http://host:80/path?a=b#c", "http://host:80/path?a=b#c")]
    [InlineData("it's fine", "it's fine")]
    [InlineData("1Gi", "1Gi")]
    [InlineData("Grüße \U0001F600", "Grüße \U0001F600")]
    [InlineData("", "\"\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("1.25", "\"1.25\"")]
    [InlineData("0o14", "\"0o14\"")]
    [InlineData("1:30", "\"1:30\"")]
    [InlineData("2001-12-14", "\"2001-12-14\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("<<", "\"<<\"")]
    [InlineData("//", "\"//\"")]
    [InlineData("// b", "\"// b\"")]
    [InlineData("a // b", "\"a // b\"")]
    [InlineData("a/b//c", "a/b//c")]
    [InlineData("say \"a\\b\"\t", "\"say \\\"a\\\\b\\\"\\t\"")]
    [InlineData("a\u0000\u0085\u2028", "\"a\\u0000\\u0085\\u2028\"")]
    public void A_text_is_quoted_only_where_a_reader_might_take_it_for_something_else(string text, string written) =>
        YamlWriter.Write([new JsonObject { ["key"] = text }]).ShouldBe($"key: {written}\n");

    [Theory]
    [InlineData("a\nb\n", "|\n  a\n  b\n")]
    [InlineData("a\nb", "|-\n  a\n  b\n")]
    [InlineData("a\n\nb\n\n", "|+\n  a\n\n  b\n\n")]
    [InlineData("a\n  # indented\n", "|\n  a\n    # indented\n")]
    [InlineData(" a\nb\n", "\" a\\nb\\n\"\n")]
    [InlineData("a \nb\n", "\"a \\nb\\n\"\n")]
    [InlineData("a\r\nb\n", "\"a\\r\\nb\\n\"\n")]
    public void Several_lines_are_a_literal_block_where_that_keeps_every_character(string text, string written) =>
        YamlWriter.Write([new JsonObject { ["key"] = text }]).ShouldBe($"key: {written}");

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_character_for_what_cannot_be_read() =>
        YamlWriter
            .Write([new JsonObject { ["key"] = "half \uD83D of a pair" }])
            .ShouldBe("key: half \uFFFD of a pair\n");

    [Fact]
    public void A_long_text_stays_on_its_line()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 500));
        YamlWriter.Write([new JsonObject { ["key"] = text }]).ShouldBe($"key: {text}\n");
    }

    [Fact]
    public void Lists_and_mappings_are_blocks_and_empty_ones_are_not()
    {
        var document = JsonNode.Parse(
            """{"a": [{"b": 1, "c": [true, null]}, [], {}, [[1], 2]], "d": {}, "e": {"f": 1.5}, "g": 1e20}"""
        )!;

        YamlWriter
            .Write([document.AsObject()])
            .ShouldBe(
                "a:\n- b: 1\n  c:\n  - true\n  - null\n- []\n- {}\n-\n  -\n    - 1\n  - 2\nd: {}\ne:\n  f: 1.5\ng: 1.0e20\n"
            );
    }

    [Fact]
    public void A_key_that_is_too_long_for_readers_to_look_ahead_is_marked_as_a_key()
    {
        var key = new string('k', 2000);
        YamlWriter.Write([new JsonObject { [key] = 1 }]).ShouldBe($"? {key}\n: 1\n");
    }

    [Fact]
    public void Documents_are_apart_and_notes_come_first() =>
        YamlWriter
            .Write([new JsonObject { ["a"] = 1 }, []], "one", "two\nthree")
            .ShouldBe("# one\n# two\n# three\na: 1\n---\n{}\n");
}
