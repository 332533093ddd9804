using FsCheck;
using FsCheck.Fluent;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Schema.Tests.Model;

public class SchemaReaderTests
{
    [Fact]
    public void Every_keyword_is_read()
    {
        var document = Open(
            """
            {
              "title": "T", "description": "D", "type": ["object", "null"], "required": ["a", "z"],
              "properties": {"a": {"type": "string"}, "b": {"const": 1}},
              "additionalProperties": {"type": "integer"}, "propertyNames": {"pattern": "^x"}, "items": {"type": "number"},
              "enum": [1, "x"], "default": {}, "format": "go-duration", "pattern": "p",
              "minimum": 1, "maximum": 2, "minLength": 3, "maxLength": 4, "minItems": 5, "maxItems": 6, "minProperties": 7,
              "uniqueItems": true, "oneOf": [{}], "anyOf": [{}, {}], "allOf": [{}, {}, {}], "not": {"type": "array"}
            }
            """
        );
        var schema = document.Root;

        document.Faults.ShouldBeEmpty();
        (schema.Title, schema.Description).ShouldBe(("T", "D"));
        schema.Types.ShouldBe(SchemaTypes.Object | SchemaTypes.Null);
        schema.Required.ShouldBe(["a", "z"]);
        schema
            .Properties.Select(property => (property.Name, property.IsRequired))
            .ShouldBe([("a", true), ("b", false)]);
        schema.Property("b")!.Schema.Values.ShouldHaveSingleItem();
        schema.AllowsOtherKeys.ShouldBeTrue();
        schema.OtherValues!.Types.ShouldBe(SchemaTypes.Integer);
        schema.KeyNames!.Pattern.ShouldBe("^x");
        schema.Items!.Types.ShouldBe(SchemaTypes.Number);
        schema.Values.Count.ShouldBe(2);
        schema.Default.ShouldBeOfType<JsonObjectSyntax>();
        (schema.Format, schema.Pattern).ShouldBe(("go-duration", "p"));
        (schema.Minimum, schema.Maximum).ShouldBe((1, 2));
        (schema.MinimumLength, schema.MaximumLength).ShouldBe((3, 4));
        (schema.MinimumItems, schema.MaximumItems, schema.MinimumProperties).ShouldBe((5, 6, 7));
        schema.HasUniqueItems.ShouldBeTrue();
        (schema.OneOf.Count, schema.AnyOf.Count, schema.AllOf.Count).ShouldBe((1, 2, 3));
        schema.Not!.Types.ShouldBe(SchemaTypes.Array);
    }

    [Fact]
    public void A_schema_that_says_nothing_allows_everything()
    {
        var schema = Open("{}").Root;

        schema.Types.ShouldBe(SchemaTypes.Any);
        schema.AllowsOtherKeys.ShouldBeTrue();
        schema.Annotations.ShouldBeSameAs(SchemaAnnotations.None);
        schema.Resolved.ShouldBeSameAs(schema);
    }

    [Fact]
    public void The_vocabulary_is_read()
    {
        var words = Open(
            """
            {
              "x-slipway-declares": "a", "x-slipway-references": "b", "x-slipway-typed-by": "c", "x-slipway-image": true,
              "x-slipway-secret": true, "x-slipway-any-case": true, "x-slipway-hint": "d", "x-slipway-forbidden": "e", "x-slipway-ineffective": "h", "x-slipway-deprecated": "f",
              "x-slipway-name": "g", "x-slipway-since": {"v2": "seldon>=1.13"}, "x-slipway-until": "kubevela<2",
              "x-slipway-unique-by": ["name", ["port", "protocol"]]
            }
            """
        ).Root.Annotations;

        (words.Declares, words.References, words.TypedBy).ShouldBe(("a", "b", "c"));
        (words.IsImage, words.IsSecret, words.IgnoresCase).ShouldBe((true, true, true));
        (words.Hint, words.Forbidden, words.Deprecated, words.Name).ShouldBe(("d", "e", "f", "g"));
        words.Ineffective.ShouldBe("h");
        words
            .Availability.Select(one => $"{one.Value}:{one.Requirement}")
            .ShouldBe(["v2:seldon>=1.13", ":kubevela<2.0"]);
        words.UniqueBy.Select(keys => string.Join('+', keys)).ShouldBe(["name", "port+protocol"]);
    }

    [Theory]
    [InlineData("""{"title": 1}""", 11, "'title' must be text")]
    [InlineData("""{"minimum": "1"}""", 13, "'minimum' must be a number")]
    [InlineData("""{"minLength": 1.5}""", 15, "'minLength' must be a whole number from 0 on")]
    [InlineData("""{"minItems": -1}""", 14, "'minItems' must be a whole number from 0 on")]
    [InlineData("""{"maxItems": 1e99}""", 14, "'maxItems' must be a whole number from 0 on")]
    [InlineData("""{"uniqueItems": "yes"}""", 17, "'uniqueItems' must be true or false")]
    [InlineData("""{"enum": "a"}""", 10, "'enum' must be a list")]
    [InlineData("""{"required": ["a", 1]}""", 20, "'required' must list texts")]
    [InlineData("""{"type": "text"}""", 10, "the type must be object, array, string, integer, number, boolean or null")]
    [InlineData(
        """{"type": ["string", 1]}""",
        21,
        "the type must be object, array, string, integer, number, boolean or null"
    )]
    [InlineData("""{"properties": []}""", 16, "'properties' must be a JSON object")]
    [InlineData("""{"items": [{}]}""", 11, "a schema must be a JSON object")]
    [InlineData("""{"not": 1}""", 9, "a schema must be a JSON object")]
    [InlineData("""{"additionalProperties": 1}""", 26, "a schema must be a JSON object")]
    [InlineData("""{"$ref": 1}""", 10, "'$ref' must be text")]
    [InlineData("""{"pattern": "("}""", 13, "'pattern' must be a regular expression")]
    [InlineData("""{"x-slipway-since": "soon"}""", 21, "write a product and a version here, as in seldon>=1.13")]
    [InlineData("""{"x-slipway-image": 1}""", 21, "'x-slipway-image' must be true or false")]
    [InlineData("""{"x-slipway-unique-by": [1]}""", 26, "'x-slipway-unique-by' must list keys, or lists of keys")]
    [InlineData(
        """{"x-slipway-definition": "component"}""",
        26,
        """'x-slipway-definition' must be an object, as in {"component": "worker"}"""
    )]
    [InlineData(
        """{"x-slipway-definition": {"components": "a"}}""",
        27,
        """'components' is not a kind of definition: write component, trait, policy or step, as in {"component": "worker"}"""
    )]
    [InlineData(
        """{"x-slipway-definition": {"component": 1}}""",
        40,
        """the type of the definition must be text, as in {"component": "worker"}"""
    )]
    [InlineData(
        """{"x-slipway-document": {"kind": "Gadget"}}""",
        24,
        """'x-slipway-document' must name an apiVersion and a kind, as in {"apiVersion": "example.com/v1", "kind": "Gadget"}"""
    )]
    [InlineData("""{"patternProperties": {"a": 1}}""", 29, "a schema must be a JSON object")]
    [InlineData("""[]""", 1, "a schema must be a JSON object")]
    [InlineData("""{"a": }""", 7, "'}' cannot start a JSON value")]
    public void A_keyword_of_the_wrong_type_is_reported_at_its_place(string json, int column, string message)
    {
        var fault = Open(json).Faults.ShouldHaveSingleItem();

        fault.Message.ShouldBe(message);
        fault.Span.StartColumn.ShouldBe(column);
    }

    [Fact]
    public void True_is_the_schema_of_everything() =>
        Open("""{"items": true}""").Root.Items.ShouldBeSameAs(SchemaNode.Anything);

    [Fact]
    public void False_is_the_schema_of_a_key_that_must_not_be_there() =>
        Open("""{"properties": {"a": false}}""").Root.Property("a")!.Schema.ShouldBeSameAs(SchemaNode.Nothing);

    [Theory]
    [InlineData("""{"patternProperties": {"^x-": {"title": "x"}}, "additionalProperties": false}""", "x", "^x-")]
    [InlineData(
        """{"patternProperties": {"^x-": {}, "^y-": {}}, "additionalProperties": false}""",
        null,
        "(?:^x-)|(?:^y-)"
    )]
    [InlineData("""{"patternProperties": {"^x-": {}}, "additionalProperties": {"title": "other"}}""", null, null)]
    [InlineData("""{"patternProperties": {}, "additionalProperties": {"title": "other"}}""", "other", null)]
    public void Keys_with_a_pattern_are_other_keys(string json, string? title, string? pattern)
    {
        var schema = Open(json).Root;

        schema.AllowsOtherKeys.ShouldBeTrue();
        schema.OtherValues?.Title.ShouldBe(title);
        (schema.OtherValues is null).ShouldBe(title is null);
        schema.KeyNames?.Pattern.ShouldBe(pattern);
        (schema.KeyNames is null).ShouldBe(pattern is null);
    }

    [Fact]
    public void A_schema_deep_inside_is_read_when_asked_for() =>
        Open("""{"definitions": {"a": {"items": {"title": "x"}}}}""").At("/definitions/a/items")!.Title.ShouldBe("x");

    [Fact]
    public void No_text_makes_a_schema_throw() =>
        Prop.ForAll<string?>(text =>
            {
                var document = Open(text ?? "");
                _ = document.Faults;
                _ = SchemaSet.Check(document);
            })
            .QuickCheckThrowOnFailure();

    private static SchemaDocument Open(string json) => new SchemaSet(_ => json).Open("a.json")!;
}
