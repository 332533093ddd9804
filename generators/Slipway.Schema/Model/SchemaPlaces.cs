using System.Text.RegularExpressions;
using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>The places of a JSON text at which schemas are.</summary>
internal static class SchemaPlaces
{
    private static readonly string[] Maps = ["properties", "definitions", "$defs", "patternProperties"];
    private static readonly string[] Lists = ["oneOf", "anyOf", "allOf"];
    private static readonly string[] Singles = ["items", "additionalProperties", "propertyNames", "not"];

    /// <summary>The schemas that are in <c>definitions</c> to be referred to.</summary>
    public static IEnumerable<JsonSyntax> Definitions(JsonSyntax root) =>
        Members((root as JsonObjectSyntax)?["definitions"]).Concat(Members((root as JsonObjectSyntax)?["$defs"]));

    /// <summary>A schema and every schema inside it. Values that only look like schemas, such as defaults, are none.</summary>
    public static IEnumerable<JsonObjectSyntax> All(JsonSyntax json)
    {
        if (json is not JsonObjectSyntax schema)
            return [];
        var inside = Maps.SelectMany(name => Members(schema[name]))
            .Concat(Lists.SelectMany(name => (schema[name] as JsonArraySyntax)?.Items ?? []))
            .Concat(Singles.Select(name => schema[name]).OfType<JsonSyntax>());
        return new[] { schema }.Concat(inside.SelectMany(All));
    }

    /// <summary>The patterns that are not regular expressions.</summary>
    public static IEnumerable<JsonFault> BadPatterns(JsonSyntax root) =>
        All(root)
            .Select(schema => schema["pattern"])
            .OfType<JsonStringSyntax>()
            .Where(pattern => !IsPattern(pattern.Text))
            .Select(pattern => new JsonFault(pattern.Span, "'pattern' must be a regular expression"));

    private static IEnumerable<JsonSyntax> Members(JsonSyntax? json) =>
        (json as JsonObjectSyntax)?.Members.Select(member => member.Value) ?? [];

    private static bool IsPattern(string text)
    {
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
