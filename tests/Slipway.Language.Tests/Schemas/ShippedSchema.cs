using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Language.Tests.Schemas;

/// <summary>The schema files of the repository, and every schema inside of them.</summary>
internal static class ShippedSchema
{
    private static readonly string Root = Repository.PathOf("schemas");

    private static readonly SchemaSet Set = new(name =>
        File.Exists(Path.Combine(Root, name)) ? File.ReadAllText(Path.Combine(Root, name)) : null
    );

    /// <summary>The files of what people write; those of what we render into are checked where they are made.</summary>
    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Root, "*.schema.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(name => !name.StartsWith("targets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static SchemaDocument Open(string name) => Set.Open(name)!;

    public static string Text(string name) => File.ReadAllText(Path.Combine(Root, name));

    /// <summary>Every schema of a file with its JSON pointer.</summary>
    public static IEnumerable<(string Pointer, JsonObjectSyntax Json)> Schemas(string name) =>
        Inside("", Open(name).Json);

    private static IEnumerable<(string Pointer, JsonObjectSyntax Json)> Inside(string pointer, JsonSyntax? json)
    {
        if (json is not JsonObjectSyntax schema)
            return [];
        var inner = schema.Members.SelectMany(member =>
            member switch
            {
                { Name: "properties" or "definitions" or "patternProperties", Value: JsonObjectSyntax named } =>
                    named.Members.SelectMany(one => Inside($"{pointer}/{member.Name}/{Escaped(one.Name)}", one.Value)),
                { Name: "allOf" or "anyOf" or "oneOf", Value: JsonArraySyntax list } => list.Items.SelectMany(
                    (one, at) => Inside($"{pointer}/{member.Name}/{at}", one)
                ),
                { Name: "items" or "additionalProperties" or "propertyNames" or "not" } => Inside(
                    $"{pointer}/{member.Name}",
                    member.Value
                ),
                _ => [],
            }
        );
        return inner.Prepend((pointer, schema));
    }

    private static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
