using System.Globalization;
using System.Text.Json;

namespace Slipway.Testing;

/// <summary>A value of a manifest: a text, a number, a list, a mapping.</summary>
/// <remarks>
/// A path has keys between dots, and the items of lists by position or by name: <c>spec.template.spec.containers[0].image</c>,
/// <c>spec.template.spec.containers[web].image</c>. A key with dots is written in brackets: <c>metadata.labels[app.kubernetes.io/name]</c>.
/// </remarks>
public class SlipwayValue
{
    private readonly string owner;

    internal SlipwayValue(JsonElement json, string owner, string path)
    {
        Json = json;
        this.owner = owner;
        Path = path;
    }

    /// <summary>The path that leads here from the object; empty for the object itself.</summary>
    public string Path { get; }

    /// <summary>The value as JSON.</summary>
    internal JsonElement Json { get; }

    /// <summary>What messages call the value.</summary>
    internal string Words => Path.Length == 0 ? owner : $"'{Path}' of {owner}";

    /// <summary>A value inside this one.</summary>
    /// <param name="path">The path from here.</param>
    /// <exception cref="SlipwayAssertionException">Nothing is there; the message names the nearest name.</exception>
    public SlipwayValue this[string path] => Walk(path, out var missing) ?? throw missing!;

    /// <summary>An item of this list.</summary>
    /// <param name="index">Its position, from 0.</param>
    /// <exception cref="SlipwayAssertionException">This is not a list, or it is shorter.</exception>
    public SlipwayValue this[int index] =>
        Step(index.ToString(CultureInfo.InvariantCulture), out var missing) ?? throw missing!;

    /// <summary>The items of this list, in order.</summary>
    /// <exception cref="SlipwayAssertionException">This is not a list.</exception>
    public IReadOnlyList<SlipwayValue> Items =>
        Json.ValueKind == JsonValueKind.Array
            ? [.. Enumerable.Range(0, Json.GetArrayLength()).Select(at => this[at])]
            : throw IsNot("a list");

    /// <summary>The keys of this mapping, in the order of the manifest.</summary>
    /// <exception cref="SlipwayAssertionException">This is not a mapping.</exception>
    public IReadOnlyList<string> Keys =>
        Json.ValueKind == JsonValueKind.Object
            ? [.. Json.EnumerateObject().Select(member => member.Name)]
            : throw IsNot("a mapping");

    /// <summary>A value inside this one that need not be there.</summary>
    /// <param name="path">The path from here.</param>
    /// <returns>The value; null where nothing is there.</returns>
    /// <exception cref="SlipwayAssertionException">The text is not a path.</exception>
    public SlipwayValue? Find(string path) => Walk(path, out _);

    /// <summary>The text.</summary>
    /// <exception cref="SlipwayAssertionException">This is not a text.</exception>
    public string AsString() => Json.ValueKind == JsonValueKind.String ? Json.GetString()! : throw IsNot("a text");

    /// <summary>The number.</summary>
    /// <exception cref="SlipwayAssertionException">This is not a whole number of 32 bits.</exception>
    public int AsInt() =>
        Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out var number)
            ? number
            : throw IsNot("a whole number of 32 bits");

    /// <summary>The number.</summary>
    /// <exception cref="SlipwayAssertionException">This is not a whole number of 64 bits.</exception>
    public long AsLong() =>
        Json.ValueKind == JsonValueKind.Number && Json.TryGetInt64(out var number)
            ? number
            : throw IsNot("a whole number of 64 bits");

    /// <summary>The number.</summary>
    /// <exception cref="SlipwayAssertionException">This is not a number.</exception>
    public double AsDouble() => Json.ValueKind == JsonValueKind.Number ? Json.GetDouble() : throw IsNot("a number");

    /// <summary>True or false.</summary>
    /// <exception cref="SlipwayAssertionException">This is neither.</exception>
    public bool AsBool() =>
        Json.ValueKind is JsonValueKind.True or JsonValueKind.False ? Json.GetBoolean() : throw IsNot("true or false");

    /// <summary>The text, or else the value as JSON.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Json.ValueKind == JsonValueKind.String ? Json.GetString()! : ValueText.Of(Json);

    private SlipwayValue? Walk(string path, out SlipwayAssertionException? missing)
    {
        missing = null;
        var value = this;
        foreach (var step in ValuePath.Steps(path))
        {
            value = value.Step(step, out missing);
            if (value is null)
                return null;
        }
        return value;
    }

    private SlipwayValue? Step(string step, out SlipwayAssertionException? missing)
    {
        var found = Json.ValueKind switch
        {
            JsonValueKind.Object when Json.TryGetProperty(step, out var member) => member,
            JsonValueKind.Array => ListItem.Find(Json, step),
            _ => (JsonElement?)null,
        };
        missing = found is null ? new SlipwayAssertionException(ValueText.Missing(this, step)) : null;
        return found is { } json
            ? new SlipwayValue(json, owner, ValuePath.Add(Path, step, Json.ValueKind == JsonValueKind.Array))
            : null;
    }

    private SlipwayAssertionException IsNot(string expected) =>
        new($"{Words} is {ValueText.Told(Json)}, and not {expected}");
}
