using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>What tells documents of one kind from others where they say neither apiVersion nor kind: keys at their root.</summary>
/// <param name="Names">The keys.</param>
/// <param name="Least">How many of them a document of the kind has at least.</param>
/// <param name="Unless">
/// Keys, and keys in keys such as <c>image.repository</c>, of files that another tool reads: a document with as many of
/// them as of the keys is not of the kind.
/// </param>
public sealed record DocumentKeys(IReadOnlyList<string> Names, int Least, IReadOnlyList<string> Unless)
{
    /// <summary>Reads <c>{"system": "vessl", "kind": "gateway", "keys": ["enabled", "targets"], "least": 2}</c>.</summary>
    /// <param name="document">The value of <c>x-slipway-document</c>.</param>
    /// <returns>The keys; null where the kind is recognized by apiVersion and kind.</returns>
    public static DocumentKeys? Of(JsonObjectSyntax document)
    {
        if (document["keys"] is not JsonArraySyntax list)
            return null;
        var names = Texts(list);
        var least = document["least"] is JsonNumberSyntax number ? (int)number.Value : names.Count;
        return new DocumentKeys(names, least, Texts(document["unless"] as JsonArraySyntax));
    }

    /// <summary>Whether a document is of the kind.</summary>
    /// <param name="has">Whether it has a key: one at its root, or a key in a key.</param>
    /// <returns>True where it has enough of the keys, and not as many of another tool's.</returns>
    public bool Tell(Func<string, bool> has) => Names.Count(has) is var own && own >= Least && !IsForeign(own, has);

    /// <summary>Whether a document that has enough of the keys is another tool's.</summary>
    /// <param name="has">Whether it has a key: one at its root, or a key in a key.</param>
    /// <returns>True where it has as many of another tool's keys.</returns>
    public bool IsForeign(Func<string, bool> has) => Names.Count(has) is var own && own >= Least && IsForeign(own, has);

    private bool IsForeign(int own, Func<string, bool> has) => Unless.Count > 0 && Unless.Count(has) >= own;

    private static List<string> Texts(JsonArraySyntax? list) =>
        [.. (list?.Items ?? []).OfType<JsonStringSyntax>().Select(name => name.Text)];
}
