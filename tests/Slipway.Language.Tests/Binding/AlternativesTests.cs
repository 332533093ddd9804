namespace Slipway.Language.Tests.Binding;

public class AlternativesTests
{
    private const string OneKey =
        """{"properties": {"x": {"oneOf": [{"required": ["a"]}, {"required": ["b", "c"]}]}}}""";

    [Theory]
    [InlineData("x: {a: 1}", null)]
    [InlineData("x: {b: 1, c: 1}", null)]
    [InlineData("{|SLIP1010:x|}: {d: 1}", "'x' needs 'a' or 'b' with 'c'")]
    [InlineData("{|SLIP1010:x|}: {b: 1}", "'x' needs 'a' or 'b' with 'c'")]
    [InlineData(
        "x: {a: 1, {|SLIP1010:b|}: 1, c: 1}",
        "'x' has 'a' and 'b' with 'c', and takes only 'a' or 'b' with 'c'"
    )]
    public void One_of_several_keys(string marked, string? message) => Check(OneKey, marked, message);

    [Theory]
    [InlineData("x: {a: 1}", null)]
    [InlineData("x: {a: 1, b: 1}", null)]
    [InlineData("{|SLIP1010:x|}: {}", "'x' needs 'a' or 'b': give it a size")]
    public void At_least_one_of_several_keys(string marked, string? message) =>
        Check(
            """{"properties": {"x": {"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "x-slipway-hint": "give it a size"}}}""",
            marked,
            message
        );

    [Theory]
    [InlineData("x: {{|SLIP1001:httpget|}: 1}")]
    [InlineData("x: {name: 1, {|SLIP1001:mountPth|}: 1}")]
    [InlineData("{|SLIP1010:x|}: {{|SLIP1001:mountPth|}: 1}")]
    [InlineData("{|SLIP1010:x|}: {{|SLIP1001:other|}: 1}")]
    public void A_key_under_a_wrong_name_is_one_mistake(string marked)
    {
        foreach (var combined in new[] { "oneOf", "anyOf" })
        {
            var schema = $$$"""
                {"properties": {"x": {"{{{combined}}}": [{"required": ["httpGet"]}, {"required": ["name", "mountPath"]}],
                 "properties": {"httpGet": {}, "name": {}, "mountPath": {}}, "additionalProperties": false} } }
                """;
            BindingTest.Verify(schema, marked);
        }
    }

    [Theory]
    [InlineData("{|SLIP1002:b|}: 1", "the document has no 'a': add it (the name)")]
    [InlineData("{|SLIP1002:a|}: 1", "the document has no 'b': add it (the size)")]
    public void A_key_that_a_part_knows_is_missed_once_and_explained(string marked, string message) =>
        Check(
            """{"allOf": [{"required": ["a"], "properties": {"a": {"description": "The name."}, "b": {"description": "The size."}}}], "required": ["a", "b"]}""",
            marked,
            message
        );

    [Fact]
    public void Keys_that_exclude_one_another_say_why() =>
        Check(
            """{"properties": {"x": {"not": {"required": ["a", "b"], "x-slipway-hint": "both are sizes"}, "x-slipway-hint": "a thing"}}}""",
            "x: {a: 1, {|SLIP1010:b|}: 1}",
            "'x' cannot have 'a' and 'b' together: both are sizes"
        );

    [Theory]
    [InlineData("x: {a: 1}", null)]
    [InlineData("x: {a: 1, {|SLIP1010:b|}: 1}", "'x' cannot have 'a' and 'b' together")]
    public void Keys_that_exclude_one_another(string marked, string? message) =>
        Check("""{"properties": {"x": {"not": {"required": ["a", "b"]}}}}""", marked, message);

    [Theory]
    [InlineData("x: 5", null)]
    [InlineData("x: 50%", null)]
    [InlineData("x: {|SLIP1003:[]|}", "'x' must be text or a whole number, and this is a list: write a single value")]
    [InlineData("x: {|SLIP1006:some|}", null)]
    public void The_alternative_that_fits_best_speaks(string marked, string? message) =>
        Check(
            """{"properties": {"x": {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": "^[0-9]+%$"}]}}}""",
            marked,
            message
        );

    [Theory]
    [InlineData("x: 2", null)]
    [InlineData("x: 3", null)]
    [InlineData("{|SLIP1010:x|}: 6", "'x' fits more than one of the forms of which it may have one")]
    public void Exactly_one_form_may_fit(string marked, string? message) =>
        Check("""{"properties": {"x": {"oneOf": [{"enum": [2, 6]}, {"enum": [3, 6]}]}}}""", marked, message);

    [Theory]
    [InlineData("x: abc", null)]
    [InlineData("{|SLIP1010:x|}: latest", "'x' has just the form that it may not have")]
    public void A_form_may_be_excluded(string marked, string? message) =>
        Check("""{"properties": {"x": {"not": {"enum": ["latest"]}}}}""", marked, message);

    [Fact]
    public void All_of_several_schemas_hold_together() =>
        Check(
            """{"properties": {"x": {"allOf": [{"$ref": "#/definitions/a"}, {"maximum": 5}]}}, "definitions": {"a": {"minimum": 1}}}""",
            "x: {|SLIP1007:6|}",
            "at most 5"
        );

    [Fact]
    public void Findings_inside_the_best_alternative_are_at_their_place() =>
        Check(
            """
            {"properties": {"x": {"oneOf": [
              {"type": "object", "additionalProperties": false, "properties": {"a": {"type": "integer"}, "b": {}}},
              {"type": "object", "additionalProperties": false, "properties": {"c": {}, "d": {}, "e": {}}}]}}}
            """,
            "x:\n  a: {|SLIP1003:one|}\n  b: 2",
            "write a number"
        );

    [Fact]
    public void A_schema_that_includes_itself_comes_to_an_end() =>
        Check("""{"anyOf": [{"$ref": "#"}, {"required": ["a"]}], "allOf": [{"$ref": "#"}]}""", "a: 1", null);

    private static void Check(string schema, string marked, string? message)
    {
        var found = BindingTest.Verify(schema, marked);
        if (message is not null)
            found.Single().ShouldContain(message);
    }
}
