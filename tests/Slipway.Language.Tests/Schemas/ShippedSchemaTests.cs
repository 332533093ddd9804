using System.Text.Json;
using Slipway.Language.Binding;
using Slipway.Language.Profiles;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema.Formats;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Language.Tests.Schemas;

/// <summary>Every schema we ship is sound in itself.</summary>
public class ShippedSchemaTests
{
    /// <summary>The keywords of draft-07 that editors and we understand, and our own.</summary>
    private static readonly HashSet<string> Keywords =
    [
        .. "$schema $id $ref $comment title description default examples readOnly writeOnly type enum const format definitions".Split(
            ' '
        ),
        .. "properties required additionalProperties propertyNames patternProperties minProperties maxProperties".Split(
            ' '
        ),
        .. "items minItems maxItems uniqueItems pattern minLength maxLength minimum maximum".Split(' '),
        .. "exclusiveMinimum exclusiveMaximum multipleOf allOf anyOf oneOf not".Split(' '),
        .. "x-slipway-document x-slipway-definition x-slipway-declares x-slipway-references x-slipway-typed-by".Split(
            ' '
        ),
        .. "x-slipway-image x-slipway-secret x-slipway-secret-from x-slipway-secret-remedy x-slipway-verbatim x-slipway-explicit x-slipway-unset x-slipway-instead x-slipway-inline x-slipway-builder x-slipway-member".Split(
            ' '
        ),
        .. "x-slipway-hint x-slipway-forbidden x-slipway-ineffective x-slipway-any-case x-slipway-makes x-slipway-becomes x-slipway-applies".Split(
            ' '
        ),
        .. "x-slipway-needs x-slipway-lacks x-slipway-object-name".Split(' '),
        .. "x-slipway-deprecated x-slipway-name x-slipway-namespace x-slipway-type x-slipway-words x-slipway-since x-slipway-until x-slipway-unique-by".Split(
            ' '
        ),
    ];

    public static TheoryData<string> Names => [.. ShippedSchema.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_draft_07_with_our_own_words_and_every_reference_leads_somewhere(string name)
    {
        var document = ShippedSchema.Open(name);

        document.Faults.ShouldBeEmpty();
        SchemaSet.Check(document).ShouldBeEmpty();
        Text(document.Json, "$schema").ShouldBe("http://json-schema.org/draft-07/schema#");
        foreach (var (pointer, schema) in ShippedSchema.Schemas(name))
        {
            document.At(pointer).ShouldNotBeNull(pointer);
            schema.Members.Select(member => member.Name).Except(Keywords).ShouldBeEmpty(pointer);
            Texts(schema["required"]).ShouldBeUnique(pointer);
            (schema["enum"] as JsonArraySyntax)?.Items.ShouldNotBeEmpty(pointer);
            if (Text(schema, "format") is { } format)
                ValueFormats.Find(format).ShouldNotBeNull($"{pointer}: {format}");
        }
        document.Faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_says_what_it_means(string name)
    {
        var document = ShippedSchema.Open(name);
        foreach (var (pointer, schema) in ShippedSchema.Schemas(name))
        {
            // An alternative narrows keys that are described where the alternatives are.
            if (IsAlternative(pointer) || schema["properties"] is not JsonObjectSyntax properties)
                continue;
            foreach (var property in properties.Members)
                IsDescribed(
                        document.At($"{pointer}/properties/{Escaped(property.Name)}")!,
                        property.Name,
                        document.At(pointer)!
                    )
                    .ShouldBeTrue($"{pointer}: '{property.Name}' has no description");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_default_meets_its_own_schema(string name)
    {
        var document = ShippedSchema.Open(name);
        foreach (var (pointer, schema) in ShippedSchema.Schemas(name))
        {
            if (schema["default"] is not { } value)
                continue;
            var spec = $"{{\"value\": {Source(name, value)}}}";
            var root = (SpecMapping)YamlFile.Read(SourceText.From(name, spec)).Documents.Single();
            var owner = new SchemaNode { Properties = [new SchemaProperty("value", document.At(pointer)!, false)] };
            var context = new BindingContext(
                SchemaCatalog.BuiltIn,
                Profile.Latest,
                new Dictionary<SpecMapping, BindingNote>()
            );
            SchemaBinder.Bind(root, owner, context).Diagnostics.ShouldBeEmpty(pointer);
        }
    }

    [Fact]
    public void A_schema_of_a_definition_is_named_after_it()
    {
        foreach (var name in ShippedSchema.Names)
        {
            if (
                (ShippedSchema.Open(name).Json as JsonObjectSyntax)?["x-slipway-definition"]
                is JsonObjectSyntax definition
            )
                Text(definition, definition.Members.Single().Name).ShouldBe(Path.GetFileName(name).Split('.')[0]);
        }
    }

    private static bool IsDescribed(SchemaNode property, string name, SchemaNode owner) =>
        property is { Description.Length: > 0 }
        || property.Resolved is { Description.Length: > 0 }
        || property.Forbidden is { Length: > 0 }
        || property.Deprecated is { Length: > 0 }
        || property.Target is { } target && IsDescribed(target, name, owner)
        // A key may be here only to be allowed, or required, and be described by what the schema includes.
        || owner.AllOf.Any(part =>
            part.Resolved.Property(name) is { } included && IsDescribed(included.Schema, name, part)
        );

    private static bool IsAlternative(string pointer) =>
        pointer.Split('/').Any(step => step is "allOf" or "anyOf" or "oneOf" or "not");

    private static string Source(string name, JsonSyntax value)
    {
        var lines = ShippedSchema.Text(name).Split('\n');
        var span = value.Span;
        span.EndLine.ShouldBe(span.StartLine, "a default is on one line");
        return lines[span.StartLine - 1][(span.StartColumn - 1)..(span.EndColumn - 1)];
    }

    private static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string? Text(JsonSyntax json, string member) =>
        ((json as JsonObjectSyntax)?[member] as JsonStringSyntax)?.Text;

    private static IEnumerable<string> Texts(JsonSyntax? json) =>
        (json as JsonArraySyntax)?.Items.OfType<JsonStringSyntax>().Select(text => text.Text) ?? [];
}
