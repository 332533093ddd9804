using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Language.Tests.Yaml;

/// <summary>The shapes of sound texts; each row was put to the platforms' Go library.</summary>
public class YamlTreeTests
{
    [Theory]
    // Mappings and lists by indentation.
    [InlineData("a: b\nc: d\n", """{"a": "b", "c": "d"}""")]
    [InlineData("a:\n  b:\n    c: d\n  e: f\n", """{"a": {"b": {"c": "d"}, "e": "f"}}""")]
    [InlineData("a:\n- b\n- c\nd: e\n", """{"a": ["b", "c"], "d": "e"}""")]
    [InlineData(
        "a:\n  - b: c\n    d: e\n  -\n    f: g\n  - - h\n    - i\n",
        """{"a": [{"b": "c", "d": "e"}, {"f": "g"}, ["h", "i"]]}"""
    )]
    [InlineData("-\n-\n- - -\n", "[null, null, [[null]]]")]
    [InlineData("a:\nb:\n", """{"a": null, "b": null}""")]
    [InlineData("  a: b\n  c: d\n", """{"a": "b", "c": "d"}""")]
    [InlineData("a:\n  # c\n  b: c\n# d\n  e: f\n", """{"a": {"b": "c", "e": "f"}}""")]
    // Keys.
    [InlineData(
        "a b: c\n-d: e\n?f: g\n:h: i\na::b: j\n'k l': m\n\"n\" : o\n",
        """{"a b": "c", "-d": "e", "?f": "g", ":h": "i", "a::b": "j", "k l": "m", "n": "o"}"""
    )]
    [InlineData("1: a\ntrue: b\n.5: c\n1e3: d\n", """{"1": "a", "true": "b", "0.5": "c", "1000": "d"}""")]
    [InlineData("? a\n: b\n? c\n? |\n  d\n: - e\n", """{"a": "b", "c": null, "d\n": ["e"]}""")]
    // Text without quotes.
    [InlineData("a: b # c\nd: e#f\ng: h:i\nj: k\tl \n", """{"a": "b", "d": "e#f", "g": "h:i", "j": "k\tl"}""")]
    [InlineData("a: b\n  c\n\n\n  d\ne: f\n", """{"a": "b c\n\nd", "e": "f"}""")]
    [InlineData(
        "a: b]\nc: d,e}\nf: -g\nh: ?i\nj: :k\nl: m'n\"\n",
        """{"a": "b]", "c": "d,e}", "f": "-g", "h": "?i", "j": ":k", "l": "m'n\""}"""
    )]
    [InlineData("a: 1\n  \tb\n", """{"a": "1 b"}""")]
    // Quotes.
    [InlineData("a: 'it''s'\nb: \"x\\ty\\x41\\u00e9\\U0001F600\\\\\\\"\"\n", """{"a": "it's", "b": "x\tyAé😀\\\""}""")]
    [InlineData("a: 'x\n\n  y'\nb: \"c\n   d\\\n   e\"\n", """{"a": "x\ny", "b": "c de"}""")]
    [InlineData("a: \"x\ny\"\n", """{"a": "x y"}""")]
    [InlineData("a: 'b'#c\nd: ''\n", """{"a": "b", "d": ""}""")]
    // Text on lines of its own.
    [InlineData(
        "a: |\n  x\n   y\n\n  z\n\n\nb: |-\n  x\nc: |+\n  x\n\nd: e\n",
        """{"a": "x\n y\n\nz\n", "b": "x", "c": "x\n\n", "d": "e"}"""
    )]
    [InlineData("a: >\n\n  x\n  y\n\n   z\n\n  w\n", """{"a": "\nx y\n\n z\n\nw\n"}""")]
    [InlineData("a: |\n    \n    echo\n", """{"a": "\necho\n"}""")]
    [InlineData("a: |2-\n    x\nb: |-1\n  y\n", """{"a": "  x", "b": " y"}""")]
    [InlineData("a: |\n  x\n # c\nb: |\nc: |\n\n", """{"a": "x\n", "b": "", "c": ""}""")]
    [InlineData("a:\n- |\n x\n- >-\n  y\n  z\n", """{"a": ["x\n", "y z"]}""")]
    // Brackets.
    [InlineData(
        "a: [b, 'c', [d], {e: f}, g: h, ]\ni: {j, k: , \"l\":m, p: o}\n",
        """{"a": ["b", "c", ["d"], {"e": "f"}, {"g": "h"}], "i": {"j": null, "k": null, "l": "m", "p": "o"}}"""
    )]
    [InlineData("a: [\nb,\n# c\n  d\n  e\n]\nf: {\ng: h\n}\n", """{"a": ["b", "d e"], "f": {"g": "h"}}""")]
    [InlineData(
        "a: [b:c, http://x, -, -d]\ne: {f:g, h: i:j}\n",
        """{"a": ["b:c", "http://x", "-", "-d"], "e": {"f:g": null, "h": "i:j"}}"""
    )]
    [InlineData("{\"a\":{\"b\":[1,true,null,\"c\"]}}\n", """{"a": {"b": [1, true, null, "c"]}}""")]
    [InlineData("a: [b]#c\n[]\n: d\n", null)]
    // Anchors and merge keys.
    [InlineData("a: &x b\nc: *x\nd: [*x, *x]\n*x : e\n", """{"a": "b", "c": "b", "d": ["b", "b"], "b": "e"}""")]
    [InlineData("a: &x\n  b: c\nd: *x\n&y e: f\ng: *y\n", """{"a": {"b": "c"}, "d": {"b": "c"}, "e": "f", "g": "e"}""")]
    [InlineData(
        "a: &x\n- b\nc: &y !!map\n  d: e\nf: &z\ng: *z\n",
        """{"a": ["b"], "c": {"d": "e"}, "f": null, "g": null}"""
    )]
    [InlineData(
        "a: &x {b: 1, c: 2}\nd: {<<: *x, b: 9}\ne: {b: 9, <<: *x}\n",
        """{"a": {"b": 1, "c": 2}, "d": {"b": 9, "c": 2}, "e": {"b": 1, "c": 2}}"""
    )]
    [InlineData(
        "a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y]}\nf: {<<: {g: 4}}\nh: {'<<': 5}\n",
        """{"a": {"b": 1}, "c": {"b": 2, "d": 3}, "e": {"b": 1, "d": 3}, "f": {"g": 4}, "h": {"<<": 5}}"""
    )]
    // Line ends.
    [InlineData("a: b\r\nc: |\r\n  d\r\n  e\r\n", """{"a": "b", "c": "d\ne\n"}""")]
    [InlineData("a: b\rc: d\r", """{"a": "b", "c": "d"}""")]
    [InlineData("a: b", """{"a": "b"}""")]
    [InlineData("%YAML 1.1 # c\n---\na: b\n", """{"a": "b"}""")]
    [InlineData("--- # c\na: b\n...\n# d\n", """{"a": "b"}""")]
    [InlineData("---\n|\n a\n", "\"a\\n\"")]
    public void A_sound_text_has_the_shape_the_platforms_see(string text, string? json)
    {
        if (json is not null)
            YamlTest.Json(text).ShouldBe(json);
        else
            YamlFile.Read(SourceText.From("f", text)).Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void Values_know_where_they_are()
    {
        var root = Read("a:\n  b: \"x y\"\n  c: [1,\n   2]\n  d: |\n    e\n  f: &g !!str h i # j\n");
        var inner = root.Mapping("a")!;

        Place(root).ShouldBe("1,1 to 7,18");
        Place(inner).ShouldBe("2,3 to 7,18");
        Place(inner.Entries[0].Key).ShouldBe("2,3 to 2,4");
        Place(inner["b"]!).ShouldBe("2,6 to 2,11");
        Place(inner["c"]!).ShouldBe("3,6 to 4,6");
        Place(inner.Items("c")[1]).ShouldBe("4,4 to 4,5");
        Place(inner["d"]!).ShouldBe("5,6 to 6,6");
        Place(inner["f"]!).ShouldBe("7,6 to 7,18");
    }

    [Fact]
    public void A_value_that_is_left_out_is_after_its_key() => Place(Read("a:\nb: c\n")["a"]!).ShouldBe("1,3 to 1,3");

    [Fact]
    public void Several_documents_are_read_one_by_one()
    {
        var file = YamlFile.Read(
            SourceText.From("f", "# first\na: 1\n---\n# nothing\n---\nb: 2\n...\n---\n{c: 3}\n---\n")
        );

        file.Diagnostics.ShouldBeEmpty();
        file.Documents.Select(YamlTest.Show).ShouldBe(["""{"a": 1}""", """{"b": 2}""", """{"c": 3}"""]);
        file.Documents.Select(document => document.Span.StartLine).ShouldBe([2, 6, 9]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing\n")]
    [InlineData("---\n---\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_a_document_is_an_error_at_its_start(string text)
    {
        var found = YamlFile.Read(SourceText.From("f", text)).Diagnostics.ShouldHaveSingleItem();

        found.Id.ShouldBe("SLIP0001");
        found.Span.ToString().ShouldBe("f(1,1)");
    }

    private static SpecMapping Read(string text) =>
        YamlFile.Read(SourceText.From("f", text)).Documents.Single().ShouldBeOfType<SpecMapping>();

    private static string Place(SpecNode node) =>
        $"{node.Span.StartLine},{node.Span.StartColumn} to {node.Span.EndLine},{node.Span.EndColumn}";
}
