using Slipway.Language.Schemas;
using Slipway.Language.Syntax;

namespace Slipway.Language.Tests.Schemas;

public class CueFaultTests
{
    private const string Header = "\"cache\": {type: \"component\", description: \"\"}\n";

    [Theory]
    [InlineData("a: strings.Foo(1)", "(3,4)", "the call of 'strings.Foo'")]
    [InlineData("a: #Unknown", "(3,4)", "the name '#Unknown' is not declared in the file")]
    [InlineData("a: ) b", "(3,4)", "the syntax is not CUE that Slipway reads")]
    [InlineData("a: \"x", "(3,4)", "the syntax is not CUE that Slipway reads")]
    [InlineData("for x in context.y {(x): int}", "(3,1)", "what a loop declares")]
    [InlineData("a: #Node\n#Node: {next?: #Node}", "(4,16)", "'#Node' refers to itself")]
    public void What_is_not_read_is_named_once_and_may_be_anything(string parameter, string place, string said)
    {
        var text = $"{Header}template: {{parameter: {{\n{parameter}\nb?: int\n}}\n}}\n";

        var found = Read(text).Diagnostics.ShouldHaveSingleItem();

        found.ToString().ShouldStartWith($"specs/schemas/cache.cue{place}: info SLIP1104: {said}");
        Read(text).Schemas.ShouldHaveSingleItem().Text.ShouldContain("\"b\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("parameter: {image: string}")]
    [InlineData("\"cache\": {type: \"component\", description: \"\"}")]
    [InlineData("\"cache\": {type: \"widget\", description: \"\"}\ntemplate: {}")]
    public void A_file_without_a_definition_is_an_error(string text) =>
        Read(text)
            .Diagnostics.ShouldHaveSingleItem()
            .ToString()
            .ShouldStartWith("specs/schemas/cache.cue(1,1): error SLIP1103");

    [Fact]
    public void No_text_stops_the_reader()
    {
        var text = Header + "template: {#A: {b: [...{c: *\"x\\(d)\" | int & >=0}]}, parameter: {a: #A, if x {y: 1}}}";
        for (var at = 0; at < text.Length; at++)
        {
            Read(text[..at]);
            foreach (var sign in "{}[]()\",:\\'#*|&.?!")
                Read(text[..at] + sign + text[(at + 1)..]);
        }
        foreach (var part in (string[])["{a:", "[", "(", "\"\\(", "a: ", "*", "if x {", "[[[{a:["])
            Read(Header + "template: parameter: " + string.Concat(Enumerable.Repeat(part, 20_000)));
    }

    [Fact]
    public void Definitions_of_definitions_come_to_an_end()
    {
        var definitions = Enumerable.Range(0, 40).Select(at => $"#D{at}: {{a: #D{at + 1}, b: #D{at + 1}}}\n");

        Read(Header + "template: {\n" + string.Concat(definitions) + "#D40: int\nparameter: #D0\n}")
            .Schemas.Count.ShouldBe(1);
    }

    private static ConvertedSchemas Read(string text) =>
        ConvertedSchemas.Read(SourceText.From("specs/schemas/cache.cue", text), CancellationToken.None);
}
