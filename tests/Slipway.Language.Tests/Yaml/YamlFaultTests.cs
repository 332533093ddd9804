namespace Slipway.Language.Tests.Yaml;

/// <summary>
/// Each fault with what is around it: reading goes on, so what is wrong before and after it (a key that is
/// twice) is found too, and nothing else is.
/// </summary>
public class YamlFaultTests
{
    [Theory]
    // Tabs.
    [InlineData("a:\n{|SLIP0005:\t|}b: 1\n{|SLIP0005:\t|}c: 2", "a tab indents this line")]
    [InlineData("a:\n  b: 1\n  {|SLIP0006:\t|}\n  c: 2", "this line holds nothing but a tab")]
    [InlineData("a:\n-{|SLIP0005:\t|}b", "a tab indents this line")]
    [InlineData("a: |\n  b\n{|SLIP0006:\t|}\n  c", "this line holds nothing but a tab")]
    [InlineData("a: |\n{|SLIP0005:\t|}b", "a tab indents this line")]
    [InlineData("a: 1\n{|SLIP0005:\t|}b: 2", "a tab indents this line")]
    // Spaces that are none.
    [InlineData("a:\n{|SLIP0006:\u00A0|}\u00A0b: 1\n  c: 2", "the space U+00A0 indents this line")]
    [InlineData("a:\n  b:\n  {|SLIP0006:\u3000|} c: 1", "replace it with a plain space")]
    [InlineData("a:\n  b: 1\n  {|SLIP0006:-c|}\n  d: 2", "a space is missing after the '-'")]
    // Keys.
    [InlineData("a:\n  b:\n    c: 1\n    d: 2\n    {|SLIP0009:c|}: 3", "the key 'c' already appears in line")]
    [InlineData("a: {b: 1, {|SLIP0009:\"b\"|}: 2}", "remove one")]
    [InlineData("- name: a\n  value: 1\n  {|SLIP0009:name|}: b\n  value: 2", "put '- ' in front of it")]
    [InlineData("kind: a\nspec: b\n{|SLIP0009:kind|}: a\nspec: c", "put '---' above it")]
    [InlineData("a: 1\nb: 2\n{|SLIP0009:b|}: 3\n{|SLIP0009:b|}: 4", "remove one")]
    [InlineData("a:\n  1: x\n  {|SLIP0009:'1'|}: y", "the key '1' already appears")]
    [InlineData("? {|SLIP0014:[a]|}\n: b", "this one is a list")]
    [InlineData("{|SLIP0014:~|}: b", "nothing (null)")]
    [InlineData("a: { {|SLIP0014:{ b }|} }", "a template in braces must be in quotes")]
    [InlineData("a:\n  {|SLIP0006:b|}\n  c: 1", "a ':' is missing after the key")]
    [InlineData("a:\n  c: 1\n  {|SLIP0006:b d|}\n  e: 1", "a ':' is missing after the key")]
    [InlineData("{|SLIP0006:a|}\nb: 1", "a ':' is missing after the key")]
    [InlineData("a:\n  {|SLIP0006:b:|}c\n  d: 1", "a space is missing after the ':'")]
    [InlineData("{|SLIP0006:\"a\":|}b", "a space is missing after the ':'")]
    [InlineData("a: b{|SLIP0006::|} c", "a second ':' makes this a mapping inside a value")]
    [InlineData("a: b{|SLIP0006::|}", "a second ':'")]
    [InlineData("a: \"b\"{|SLIP0006::|} c", "a second ':'")]
    // Indentation.
    [InlineData(
        "a:\n  b: 1\n {|SLIP0006:c|}: 2\n d: 3",
        "this line is indented differently from the lines it belongs to"
    )]
    [InlineData("a:\n  b: 1\n    {|SLIP0006:c|}: 2\n  d: 3", "indented differently")]
    [InlineData("a:\n  - b: 1\n {|SLIP0006:-|} b: 2\n  - b: 3", "indented differently")]
    [InlineData("a:\n- b: 1\n{|SLIP0006:c|}", "a ':' is missing")]
    [InlineData("a:\n  - b\n  {|SLIP0006:c|}: d\n  - e", "this line does not belong to the list above it")]
    [InlineData("a: 1\n{|SLIP0006:-|} b\nc: 2", "this line does not belong to the mapping above it")]
    [InlineData(" a: 1\n{|SLIP0006:b|}: 2\n c: 3", "indented differently")]
    [InlineData("a: {|SLIP0006:-|} b\n   - c\n- d", "a list may not start on the line of its key")]
    [InlineData("a: {|SLIP0006:?|} b", "a mapping may not start here")]
    // Values.
    [InlineData("a: {|SLIP0006:@|}b", "'@' may not start a value: put the value in quotes")]
    [InlineData("a: {|SLIP0006:`|}b`", "'`' may not start a value")]
    [InlineData("a: {|SLIP0006:%|}b", "'%' may not start a value")]
    [InlineData("a: {|SLIP0006:}|}", "'}' may not start a value")]
    [InlineData("a: \"b {|SLIP0006:\\q|} c\"", "this escape is unknown between double quotes")]
    [InlineData("a: \"b {|SLIP0006:\\/|} c\"", "write '\\\\' for a backslash, or use single quotes")]
    [InlineData("a: \"{|SLIP0006:\\u|}12\"", "this escape is unknown")]
    [InlineData("a: \"{|SLIP0006:\\u|}d83d\"", "this escape is unknown")]
    [InlineData("a: \"{|SLIP0006:\\U|}80000000\"", "this escape is unknown")]
    [InlineData("a: 'it'{|SLIP0006:s|} b'", "there is text after the closing quote")]
    [InlineData("a: [b]{|SLIP0006:c|}", "there is text after the closing bracket")]
    [InlineData(
        "a: | {|SLIP0006:b|}\n  c",
        "after '|' or '>', only '+', '-' and an indentation from 1 to 9 are allowed"
    )]
    [InlineData("a: >{|SLIP0006:0|}\n  c", "after '|' or '>'")]
    // Comments of other languages.
    [InlineData("a: b   {|SLIP0021://|} the letter", "'//' does not start a comment in YAML")]
    [InlineData("a: b {|SLIP0021://|} the letter", "write '#' instead")]
    [InlineData("a:   {|SLIP0021://|} where it is\n  b: 1\n  c: 2", "write '#' instead")]
    [InlineData("{|SLIP0021://|} a: b\nc: 1", "write '#' instead")]
    [InlineData("{|SLIP0021://|}words\na: 1", "write '#' instead")]
    [InlineData("a:\n{|SLIP0021://|} one\n  {|SLIP0021://|} two\n  b: 1", "write '#' instead")]
    [InlineData("- a   {|SLIP0021://|} one\n- b", "write '#' instead")]
    [InlineData("a: some text  {|SLIP0021://|} about it", "write '#' instead")]
    [InlineData("a: \"b\" {|SLIP0021://|} c", "write '#' instead")]
    [InlineData("a: {b: 1} {|SLIP0021://|} c", "write '#' instead")]
    // Quotes and brackets that are never closed.
    [InlineData("a: {|SLIP0007:\"|}b", "the text that starts here is never closed: add the closing quote")]
    [InlineData("a:\n  b: {|SLIP0007:\"|}c\n  d: 1\n  e: \"f\"", "never closed")]
    [InlineData("a:\n  - {|SLIP0007:'|}b\n  - c\n  - 'd'", "never closed")]
    [InlineData("a: [\"b\", {|SLIP0007:\"|}c]\nd: \"e\"", "never closed")]
    [InlineData("a: {|SLIP0008:[|}b, c\nd: 1", "the '[' that starts here is never closed: add ']'")]
    [InlineData("a: {|SLIP0008:{|}b: c\nd: 1", "the '{' that starts here is never closed: add '}'")]
    [InlineData("a: [b, {|SLIP0008:{|}c: d]", "the '{' that starts here is never closed: add '}'")]
    [InlineData("a:\n  - {|SLIP0008:[|}b, [c]\n  - d: 1", "never closed")]
    [InlineData("a:\n  b: {|SLIP0008:[|}\n    c,\n    d\n  e: [f]", "never closed")]
    [InlineData("a: [b{|SLIP0006:}|}, c]", "no bracket that this one could close is open")]
    [InlineData("a: [\"b\" {|SLIP0006:\"|}c\"]", "a ',' is missing before this")]
    [InlineData("a: [b, {|SLIP0006:,|} c]", "a value is missing before this ','")]
    [InlineData("a: [{|SLIP0006:-|} b]", "a '-' starts no item between brackets")]
    // Anchors and tags.
    [InlineData("a: &image b\nc: {|SLIP0011:*imgae|}", "Did you mean '*image'?")]
    [InlineData("c: {|SLIP0011:*x|}", "there is none: write the value out")]
    [InlineData("a: &x [{|SLIP0011:*x|}]", "there is none")]
    [InlineData("a: {|SLIP0006:&|} b", "an anchor or alias needs a name of letters, digits, '-' and '_'")]
    [InlineData("a: {|SLIP0006:&b.c|} d", "an anchor or alias needs a name")]
    [InlineData("a: &b 1\nc: {|SLIP0006:&d|} *b", "an alias can have neither an anchor nor a tag")]
    [InlineData("a: &b {|SLIP0006:&|}c d", "a value can have one anchor and one tag")]
    [InlineData("a: &b 1\nc: *b {|SLIP0006:d|}", "an alias stands for the whole value")]
    [InlineData("a: {|SLIP0013:!Ref b|}", "the tag '!Ref' means nothing to the platform")]
    [InlineData("a: {|SLIP0013:!!binary aGk=|}", "the tag '!!binary' means nothing")]
    [InlineData("a: {|SLIP0013:!x {b: c}|}", "the tag '!x' means nothing")]
    [InlineData("a: {|SLIP0006:!<b|} c", "this tag is not well formed")]
    [InlineData("a: {|SLIP0018:!!int b|}", "'b' is not what its tag '!!int' says")]
    [InlineData("a: {|SLIP0018:!!seq {b: c}|}", "the mapping is not what its tag '!!seq' says")]
    public void A_fault_is_found_where_a_person_should_look_and_reading_goes_on(string marked, string message)
    {
        var found = YamlTest.Verify(
            $"before: {{x: 1, {{|SLIP0009:x|}}: 2}}\n---\n{marked}\n---\nafter: {{x: 1, {{|SLIP0009:x|}}: 2}}\n"
        );

        found.ShouldContain(one => one.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "b: &m [1]\na: { {|SLIP0019:<<|}: 3}",
        "'<<' merges the mapping that an alias names, and this is a whole number"
    )]
    [InlineData("b: &m [{c: 1}]\na:\n  {|SLIP0019:<<|}: *m", "this is a list")]
    [InlineData("a:\n  {|SLIP0019:<<|}:\n  b: 1", "write '<<: *name'")]
    public void A_merge_key_needs_a_mapping(string marked, string message) =>
        YamlTest.Verify(marked).ShouldContain(found => found.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("{|SLIP0006:%YAML 1.2|}\n---\na: b\n", "the platforms take no directive but '%YAML 1.1' and '%TAG'")]
    [InlineData("{|SLIP0006:%FOO|}\n---\na: b\n", "remove the line")]
    [InlineData("a: b\n...\n{|SLIP0006:c|}: d\n", "what follows '...' is not read by the platforms")]
    [InlineData("--- {|SLIP0006:a|}: b\n", "a mapping or list may not start on the line of its '---'")]
    [InlineData("'a'\n{|SLIP0006::|} b\n", "text follows the end of the document")]
    [InlineData("[a]\n{|SLIP0006:b|}: c\n", "text follows the end of the document")]
    public void A_fault_of_the_document_as_a_whole_is_found(string marked, string message) =>
        YamlTest.Verify(marked).ShouldContain(found => found.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void A_key_may_have_1024_characters_at_most()
    {
        YamlTest.Verify($"{new string('k', 1024)}: v\n").ShouldBeEmpty();
        YamlTest.Verify($"{{|SLIP0006:{new string('k', 1025)}|}}: v\n");
    }

    [Fact]
    public void A_quote_in_one_document_never_reaches_the_next() =>
        YamlTest.Verify("a: {|SLIP0007:'|}b\n---\nc: 'd'\n---\ne: {|SLIP0008:[|}\n---\nf: []\n");

    [Fact]
    public void Reading_stops_when_the_faults_are_too_many()
    {
        var found = Slipway
            .Language.Yaml.YamlFile.Read(
                Slipway.Language.Syntax.SourceText.From(
                    "f",
                    string.Concat(Enumerable.Range(0, 1000).Select(at => $"a{at}: b: c\n"))
                )
            )
            .Diagnostics;

        found.Count.ShouldBe(101);
        found[^1]
            .ToString()
            .ShouldBe(
                "f(100,7): error SLIP0020: reading stopped here after 100 faults in this file: fix those above first"
            );
    }
}
