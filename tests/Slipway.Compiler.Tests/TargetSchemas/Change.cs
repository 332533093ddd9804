using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>One change of a valid object.</summary>
/// <param name="Object">The name of the valid object.</param>
/// <param name="Place">The member that is changed.</param>
/// <param name="Kind">How.</param>
/// <param name="Text">The new key, or the new value as JSON.</param>
internal sealed record Change(string Object, JsonPlace Place, ChangeKind Kind, string Text = "")
{
    private static readonly string[] Values = ["true", "7", "1.5", "\"seven\"", "[]", "{}", "null"];

    /// <summary>Every change of an object: each key misspelt and left out, each value made one of every other type.</summary>
    public static IEnumerable<Change> AllOf(string name)
    {
        var json = ValidObject.Named(name);
        foreach (var place in JsonPlace.AllIn(json))
        {
            yield return new Change(name, place, ChangeKind.Misspelt, place.Key + "x");
            yield return new Change(name, place, ChangeKind.LeftOut);
            foreach (var value in Values.Where(value => TypeOf(JsonNode.Parse(value)) != TypeOf(place.In(json))))
                yield return new Change(name, place, ChangeKind.Retyped, value);
        }
    }

    /// <summary>The object with the change made.</summary>
    public JsonObject Made()
    {
        var json = ValidObject.Named(Object);
        var owner = Place.Owner(json);
        var value = owner[Place.Key];
        if (Kind == ChangeKind.Retyped)
        {
            owner[Place.Key] = JsonNode.Parse(Text);
            return json;
        }
        owner.Remove(Place.Key);
        if (Kind == ChangeKind.Misspelt)
            owner[Text] = value;
        return json;
    }

    private static string TypeOf(JsonNode? json) =>
        json?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => json.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
            var kind => kind.ToString()!,
        };
}

internal enum ChangeKind
{
    Misspelt,
    LeftOut,
    Retyped,
}
