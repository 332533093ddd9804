using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>What tells documents of one kind from others where they say neither apiVersion nor kind: keys at their root.</summary>
/// <param name="Names">The keys.</param>
/// <param name="Least">How many of them a document of the kind has at least.</param>
public sealed record DocumentKeys(IReadOnlyList<string> Names, int Least)
{
    /// <summary>Reads <c>{"system": "vessl", "kind": "gateway", "keys": ["enabled", "targets"], "least": 2}</c>.</summary>
    /// <param name="document">The value of <c>x-slipway-document</c>.</param>
    /// <returns>The keys; null where the kind is recognized by apiVersion and kind.</returns>
    public static DocumentKeys? Of(JsonObjectSyntax document)
    {
        if (document["keys"] is not JsonArraySyntax list)
            return null;
        var names = list.Items.OfType<JsonStringSyntax>().Select(name => name.Text).ToList();
        var least = document["least"] is JsonNumberSyntax number ? (int)number.Value : names.Count;
        return new DocumentKeys(names, least);
    }

    /// <summary>Whether a document is of the kind.</summary>
    /// <param name="has">Whether it has a key at its root.</param>
    /// <returns>True where it has enough of the keys.</returns>
    public bool Tell(Func<string, bool> has) => Names.Count(has) >= Least;
}
