using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>A schema file of <c>schemas/targets</c> or <c>schemas/kubernetes</c>.</summary>
internal static class SchemaFile
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. new[] { "kubernetes", "targets" }.SelectMany(folder =>
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "schemas", folder), "*.schema.json")
                .Select(file => $"{folder}/{Path.GetFileName(file)}")
                .Order(StringComparer.Ordinal)
        ),
    ];

    public static string? Read(string name)
    {
        var path = Path.Combine(Repository.Root, "schemas", name);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>Every schema in the file: the root, definitions, properties, items and all.</summary>
    public static IEnumerable<SchemaPart> Parts(string name) =>
        Parts(new SchemaPart($"{name}#", JsonNode.Parse(Read(name)!)!.AsObject(), IsCondition: false));

    private static IEnumerable<SchemaPart> Parts(SchemaPart part)
    {
        var below = part.Json.SelectMany(
            member =>
                member.Key switch
                {
                    "properties" or "definitions" => member.Value!.AsObject().Select(one => Below(one.Key, one.Value)),
                    "allOf" or "anyOf" or "oneOf" => member
                        .Value!.AsArray()
                        .Select((one, at) => Below($"{at}", one, true)),
                    "not" => [Below("", member.Value, true)],
                    "items" or "propertyNames" or "additionalProperties" => [Below("", member.Value)],
                    _ => [],
                },
            (member, found) => found with { Place = $"{part.Place}/{member.Key}/{found.Place}".TrimEnd('/') }
        );
        return below.Where(one => one.Json.Count > 0).SelectMany(Parts).Prepend(part);

        SchemaPart Below(string key, JsonNode? json, bool isCondition = false) =>
            new(key, json as JsonObject ?? [], part.IsCondition || isCondition);
    }
}
