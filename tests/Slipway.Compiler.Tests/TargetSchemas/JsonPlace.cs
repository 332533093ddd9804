using System.Globalization;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>A value inside an object, by the keys and indices that lead to it.</summary>
/// <param name="Steps">The keys and indices.</param>
internal sealed record JsonPlace(IReadOnlyList<string> Steps)
{
    public string Key => Steps[^1];

    public static JsonPlace Parse(string path) => new(path.Split('/'));

    /// <summary>Every member of the object, at any depth.</summary>
    public static IEnumerable<JsonPlace> AllIn(JsonObject json) => AllIn(json, []);

    public JsonNode? In(JsonObject json) => Walk(json, Steps);

    public JsonObject Owner(JsonObject json) => Walk(json, [.. Steps.SkipLast(1)])!.AsObject();

    /// <summary>Whether some step to the value is the key given.</summary>
    public bool IsBelow(string key) => Steps.SkipLast(1).Contains(key, StringComparer.Ordinal);

    /// <summary>Whether the value is an amount of some resource.</summary>
    public bool IsAmount =>
        Key is "sizeLimit" or "divisor" or "averageValue" || IsBelow("requests") || IsBelow("limits");

    /// <summary>The key of the mapping that the value is in, past any list.</summary>
    public string OwnerKey =>
        Steps.SkipLast(1).LastOrDefault(step => !int.TryParse(step, NumberStyles.None, null, out _)) ?? "";

    public override string ToString() => string.Join('/', Steps);

    private static IEnumerable<JsonPlace> AllIn(JsonNode? json, IReadOnlyList<string> steps) =>
        json switch
        {
            JsonObject map => map.SelectMany(member =>
                AllIn(member.Value, [.. steps, member.Key]).Prepend(new JsonPlace([.. steps, member.Key]))
            ),
            JsonArray list => list.SelectMany(
                (item, at) => AllIn(item, [.. steps, at.ToString(CultureInfo.InvariantCulture)])
            ),
            _ => [],
        };

    private static JsonNode? Walk(JsonNode json, IReadOnlyList<string> steps) =>
        steps.Aggregate(
            (JsonNode?)json,
            (at, step) => at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : at![step]
        );
}
