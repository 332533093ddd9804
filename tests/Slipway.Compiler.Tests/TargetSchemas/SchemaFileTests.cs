using System.Text.Json.Nodes;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Tests.TargetSchemas;

public class SchemaFileTests
{
    /// <summary>What the second opinion hands over to its validator, and words that are for people.</summary>
    private static readonly string[] Validated =
    [
        "$schema",
        "$ref",
        "title",
        "description",
        "definitions",
        "type",
        "enum",
        "pattern",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "uniqueItems",
        "properties",
        "required",
        "additionalProperties",
        "propertyNames",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
    ];

    /// <summary>What our own validator and the builders know besides, of parts that users write too.</summary>
    private static bool IsForSpecs(string keyword) =>
        keyword is "format" or "default" or "writeOnly" or "readOnly"
        || keyword.StartsWith("x-slipway-", StringComparison.Ordinal);

    public static TheoryData<string> Names => [.. SchemaFile.Names];

    /// <summary>The metadata of documents that users write is for our own validator.</summary>
    public static TheoryData<string> TargetNames =>
        [.. SchemaFile.Names.Where(name => name != "kubernetes/metadata.schema.json")];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_file_is_valid_draft_07(string name)
    {
        var faults =
            from part in SchemaFile.Parts(name)
            from member in part.Json
            let fault = Draft07.Fault(member.Key, member.Value)
            where fault is not null
            select $"{part.Place}/{member.Key}: {fault}";

        faults.ShouldBeEmpty();
        JsonNode.Parse(SchemaFile.Read(name)!)!["$schema"].ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reference_of_a_schema_file_leads_somewhere(string name)
    {
        var schema = new SchemaSet(SchemaFile.Read).Open(name).ShouldNotBeNull();

        schema.Faults.ShouldBeEmpty();
        SchemaSet.Check(schema).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_of_a_schema_file_says_what_it_means(string name)
    {
        var set = new SchemaSet(SchemaFile.Read);
        var undescribed =
            from part in SchemaFile.Parts(name)
            where !part.IsCondition && part.Json["properties"] is JsonObject
            from member in part.Json["properties"]!.AsObject()
            let pointer = $"{part.Place[(part.Place.IndexOf('#', StringComparison.Ordinal) + 1)..]}/properties/{member.Key}"
            let property = set.Open(name)!.At(pointer)
            where (property.Description ?? property.Resolved.Description) is null
            where (property.Forbidden ?? property.Deprecated ?? property.Ineffective) is null
            select $"{part.Place}/properties/{member.Key}";

        undescribed.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TargetNames))]
    public void The_second_opinion_knows_every_keyword_of_a_target_schema(string name)
    {
        var unknown =
            from part in SchemaFile.Parts(name)
            from member in part.Json
            where !Validated.Contains(member.Key)
            where !IsForSpecs(member.Key)
            select $"{part.Place}/{member.Key}";

        unknown.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TargetNames))]
    public void No_target_schema_says_what_NJsonSchema_misreads(string name)
    {
        foreach (var part in SchemaFile.Parts(name))
        {
            // A limit of none is not a limit to it; a choice of one is a reference, which forgets what is next to it.
            ((int?)part.Json["maxItems"]).ShouldNotBe(0, part.Place);
            (part.Json["anyOf"] as JsonArray)?.Count.ShouldBeGreaterThan(1, part.Place);
            (part.Json["oneOf"] as JsonArray)?.Count.ShouldBeGreaterThan(1, part.Place);
            // It compares words, and knows keys by a pattern alone.
            (part.Json["enum"] as JsonArray)?.ShouldAllBe(word =>
                word!.GetValueKind() == System.Text.Json.JsonValueKind.String
            );
            if (part.Json["propertyNames"] is JsonObject names)
                (names["pattern"] ?? names["$ref"]).ShouldNotBeNull(part.Place);
            // It knows no form by its name.
            if (part.Json["format"] is not null)
                part.Json["pattern"].ShouldNotBeNull(part.Place);
        }
    }
}
