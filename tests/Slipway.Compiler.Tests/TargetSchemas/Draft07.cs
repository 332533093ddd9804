using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>The keywords of JSON Schema draft-07 that our schemas may use, and what each has to hold.</summary>
internal static class Draft07
{
    private static readonly string[] Types = ["object", "array", "string", "integer", "number", "boolean", "null"];

    /// <summary>What is wrong with a keyword; null where nothing is.</summary>
    public static string? Fault(string keyword, JsonNode? value) =>
        keyword switch
        {
            "$schema" => Expect(value is JsonValue && (string)value! == "http://json-schema.org/draft-07/schema#"),
            "title" or "description" or "$ref" or "format" => Expect(IsText(value)),
            "pattern" => Expect(IsText(value) && IsPattern((string)value!)),
            "type" => Expect(
                IsText(value) ? Types.Contains((string)value!) : IsSet(value) && value!.AsArray().All(IsType)
            ),
            "required" => Expect(IsSet(value) && value!.AsArray().All(IsText)),
            "enum" => Expect(IsSet(value)),
            "properties" or "definitions" => Expect(
                value is JsonObject map && map.All(member => member.Value is JsonObject)
            ),
            "items" or "propertyNames" or "not" => Expect(value is JsonObject),
            "additionalProperties" => Expect(value is JsonObject || IsTruth(value)),
            "allOf" or "anyOf" or "oneOf" => Expect(
                value is JsonArray { Count: > 0 } list && list.All(one => one is JsonObject)
            ),
            "minimum" or "maximum" => Expect(value?.GetValueKind() == JsonValueKind.Number),
            "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" => Expect(
                value is JsonValue count && count.TryGetValue<int>(out var number) && number >= 0
            ),
            "uniqueItems" or "readOnly" or "writeOnly" => Expect(IsTruth(value)),
            "const" or "default" => null,
            _ when keyword.StartsWith("x-slipway-", StringComparison.Ordinal) => null,
            _ => $"'{keyword}' is not a keyword that we use",
        };

    private static string? Expect(bool holds) => holds ? null : "the keyword has a value that draft-07 does not allow";

    private static bool IsText(JsonNode? json) => json?.GetValueKind() == JsonValueKind.String;

    private static bool IsTruth(JsonNode? json) => json?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static bool IsType(JsonNode? json) => IsText(json) && Types.Contains((string)json!);

    private static bool IsSet(JsonNode? json) =>
        json is JsonArray { Count: > 0 } list
        && list.Select(item => item?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == list.Count;

    private static bool IsPattern(string pattern)
    {
        try
        {
            return Regex.IsMatch("", pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)) || pattern.Length > 0;
        }
        catch (RegexParseException)
        {
            return false;
        }
    }
}
