using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Language.Tests.Yaml;

/// <summary>
/// Texts that readers of YAML disagree about, each as the platform's reader takes it; <see cref="PlatformReaderTests" /> has
/// many more, for those who have them.
/// </summary>
public class PlatformKindsTests
{
    [Theory]
    // Lines of blanks, which the platform allows after text without quotes, from the column of that text on.
    [InlineData("replicas: 1\n  \t\nimage: web", """{"replicas": 1, "image": "web"}""")]
    [InlineData("- a\n\n \t \n- b", """["a", "b"]""")]
    [InlineData("spec:\n  a: 1\n   \t\n  b: 2", """{"spec": {"a": 1, "b": 2}}""")]
    [InlineData("a: 1\n  \t# why\nb: 2", """{"a": 1, "b": 2}""")]
    [InlineData("a: x\n \t\n  y", """{"a": "x\ny"}""")]
    [InlineData("a: 1\n   \nb: 2", """{"a": 1, "b": 2}""")]
    [InlineData("args: [\n\ta,\n\tb\n]", """{"args": ["a", "b"]}""")]
    // An anchor or tag alone on its line.
    [InlineData("ports:\n  &ports\n- 80\n- 81\nsame: *ports", """{"ports": [80, 81], "same": [80, 81]}""")]
    [InlineData("ports:\n  !!seq # all\n- 80", """{"ports": [80]}""")]
    [InlineData("- ports:\n    &ports\n  - 80", """[{"ports": [80]}]""")]
    [InlineData("a:\n  &x\n  b: 1\nc: *x", """{"a": {"b": 1}, "c": {"b": 1}}""")]
    [InlineData("a:\n  &x\nb: 1", """{"a": null, "b": 1}""")]
    [InlineData("a: &x\n  !!str 1\nb: *x", """{"a": "1", "b": "1"}""")]
    [InlineData("a: &x\n  &y b: c\nd: *y", """{"a": {"b": "c"}, "d": "b"}""")]
    // Keys of several lines, after a '?' only.
    [InlineData("? a\n  b\n: 1", """{"a b": 1}""")]
    [InlineData("{? a\n : 1}", """{"a": 1}""")]
    [InlineData("{\"a\":\n 1,\n \"b\":\n 2}", """{"a": 1, "b": 2}""")]
    // A key of several words after a text of several lines.
    [InlineData("a: |\n  b\nmy key:\n  c: 1", """{"a": "b\n", "my key": {"c": 1}}""")]
    [InlineData("a: >-\n  b\n1_// a: {}", """{"a": "b", "1_// a": {}}""")]
    // A '?' between brackets.
    [InlineData("[?a, b]", """[{"a": null}, "b"]""")]
    [InlineData("[? a]", """[{"a": null}]""")]
    [InlineData("[? a: 1]", """[{"a": 1}]""")]
    public void A_text_is_read(string text, string json) => YamlTest.Json(text).ShouldBe(json);

    [Theory]
    [InlineData("a: 1\n{|SLIP0006:\t|}\nb: 2", "this line holds nothing but a tab")]
    [InlineData("a: 1\n{|SLIP0006:\t|}", "empty the line")]
    [InlineData("a: 'x'\n {|SLIP0006:\t |}\nb: 2", "empty the line")]
    [InlineData("a: [x]\n {|SLIP0006:\t|}\nb: 2", "empty the line")]
    [InlineData("a: x # why\n {|SLIP0006:\t|}\nb: 2", "empty the line")]
    [InlineData("a:\n{|SLIP0006:\t|}\n  b: 2", "empty the line")]
    [InlineData("a:\n  b: 1\n {|SLIP0006:\t|}\n  c: 2", "empty the line")]
    [InlineData("a: |\n  b\n{|SLIP0006:\t|}\nc: 2", "empty the line")]
    [InlineData("a: 1\n{|SLIP0005:\t|}# why\nb: 2", "a tab indents this line")]
    [InlineData("a: &x\n  {|SLIP0006:&y|}\n  b: 1", "a value can have one anchor and one tag")]
    [InlineData("a: !!str\n  {|SLIP0006:!!str|} b", "a value can have one anchor and one tag")]
    [InlineData("a:\n  &x\n  {|SLIP0006:&y|} b", "a value can have one anchor and one tag")]
    [InlineData("a: 1\n{|SLIP0006:\"b\n  c\"|}: 2", "a key and its ':' belong on one line")]
    [InlineData("{|SLIP0006:'b\n  c'|}: 2\nd: 1", "a key and its ':' belong on one line")]
    [InlineData("a:\n  {|SLIP0006:'b\n    c'|}: 2", "close the quote of the first one")]
    [InlineData("a: 1\n{|SLIP0007:\"|}b: x\nc: 2\nd: \"y\"", "add the closing quote")]
    [InlineData("a:\n  {|SLIP0007:\"|}b: x\n  c: 2\n  d: \"y\"", "add the closing quote")]
    [InlineData("a: { {|SLIP0006:b\n  :|} c}", "a key and its ':' belong on one line")]
    [InlineData("a: { {|SLIP0006:\"b\"\n  :|} c}", "join the lines")]
    [InlineData("a: [ {|SLIP0006:b\n  :|} c]", "join the lines")]
    [InlineData("a: { {|SLIP0006:b\n  c:|} d}", "end the entry above with a ','")]
    [InlineData("--- {|SLIP0006:a|}: 1\nb: 2", "start it on the line below")]
    [InlineData("--- {|SLIP0006:-|} a\n- b", "start it on the line below")]
    public void A_text_is_rejected(string marked, string message) =>
        YamlTest.Verify(marked).ShouldContain(one => one.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("a: 1\n--- {|SLIP0024:{b: 1}|}\n", "a: 1\n---\n{b: 1}\n")]
    [InlineData("---   {|SLIP0024:>|}\n  text\n", "---\n>\n  text\n")]
    [InlineData("---\t{|SLIP0024:!!map # why|}\na: 1\n", "---\n!!map # why\na: 1\n")]
    [InlineData("--- {|SLIP0024:&x|}\na: 1\n", "---\n&x\na: 1\n")]
    [InlineData("--- {|SLIP0024:\"a|}\nb\"\n", "---\n\"a\nb\"\n")]
    public void A_document_on_the_line_of_its_marker_is_moved_below(string marked, string moved)
    {
        var found = YamlTest.Verify(marked).ShouldHaveSingleItem();

        var text = SpecMarkup.Parse("f", marked).Text;
        found.Fix!.Apply("f", text).ShouldBe(moved);
        var below = YamlFile.Read(SourceText.From("f", moved));
        below.Diagnostics.ShouldBeEmpty();
        var before = YamlFile.Read(SourceText.From("f", text));
        below.Documents.Select(YamlTest.Show).ShouldBe(before.Documents.Select(YamlTest.Show));
    }

    [Theory]
    [InlineData("---\na: 1\n--- # next\nb: 1\n---   \nc: 1\n")]
    [InlineData("a: |\n  --- x\n")]
    public void A_marker_alone_on_its_line_is_fine(string text) =>
        YamlFile.Read(SourceText.From("f", text)).Diagnostics.ShouldBeEmpty();
}
