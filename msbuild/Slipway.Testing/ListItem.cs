using System.Globalization;
using System.Text.Json;

namespace Slipway.Testing;

/// <summary>The items of lists by position and by name.</summary>
internal static class ListItem
{
    /// <summary>What the items of Kubernetes' lists are told apart by, the most telling first.</summary>
    private static readonly string[] NameKeys = ["name", "type", "mountPath", "key", "path"];

    /// <summary>Finds an item.</summary>
    /// <param name="list">The list.</param>
    /// <param name="step">Its position, from 0, or its name.</param>
    /// <returns>The item; null where there is none.</returns>
    public static JsonElement? Find(JsonElement list, string step)
    {
        if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            return at < list.GetArrayLength() ? list[at] : null;
        foreach (var item in list.EnumerateArray())
        {
            if (NameKey(list) is { } key && NameOf(item, key) == step)
                return item;
        }
        return null;
    }

    /// <summary>The names of a list's items; none where they have no names.</summary>
    /// <param name="list">The list.</param>
    public static IReadOnlyList<string> Names(JsonElement list) =>
        NameKey(list) is { } key ? [.. list.EnumerateArray().Select(item => NameOf(item, key)!)] : [];

    private static string? NameKey(JsonElement list) =>
        list.GetArrayLength() == 0
            ? null
            : Array.Find(NameKeys, key => list.EnumerateArray().All(item => NameOf(item, key) is not null));

    private static string? NameOf(JsonElement item, string key) =>
        item.ValueKind == JsonValueKind.Object
        && item.TryGetProperty(key, out var name)
        && name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : null;
}
