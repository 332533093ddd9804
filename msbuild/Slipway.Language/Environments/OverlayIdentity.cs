using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Environments;

/// <summary>The key that tells the items of a list apart: its schema's own, or else the first that all of them have.</summary>
internal static class OverlayIdentity
{
    /// <summary>What the platform's lists are keyed by, the most telling first.</summary>
    private static readonly string[] Usual = ["name", "type", "mountPath", "key", "containerPort", "port", "path"];

    /// <summary>Finds the key.</summary>
    /// <param name="spec">The list of the spec.</param>
    /// <param name="overlay">The list of the overlay.</param>
    /// <param name="schema">The schema of both; null where there is none.</param>
    /// <returns>The key; null where the items have no names, and the list is one value.</returns>
    public static string? Of(SpecSequence spec, SpecSequence overlay, SchemaNode? schema)
    {
        var own = schema?.Annotations.UniqueBy.Where(keys => keys.Count == 1).Select(keys => keys[0]) ?? [];
        return own.Concat(Usual).FirstOrDefault(key => AllHave(spec, key) && AllHave(overlay, key));
    }

    /// <summary>Whether an item has this name.</summary>
    public static bool IsSame(SpecNode item, SpecNode name, string identity) =>
        Name(item, identity)?.Text == ((SpecScalar)name).Text;

    /// <summary>The item of a list that an item of an overlay probably is, be the overlay half written.</summary>
    /// <param name="spec">The list of the spec.</param>
    /// <param name="item">The item of the overlay.</param>
    public static SpecMapping? Counterpart(SpecSequence spec, SpecMapping item) =>
        Usual
            .Where(key => Name(item, key) is not null)
            .Select(key => spec.Items.FirstOrDefault(one => IsSame(one, Name(item, key)!, key)))
            .OfType<SpecMapping>()
            .FirstOrDefault();

    /// <summary>The names of a list's items.</summary>
    public static IReadOnlyList<string> Names(SpecSequence list, string identity) =>
        [.. list.Items.Select(item => Name(item, identity)!.Text)];

    private static bool AllHave(SpecSequence list, string key) =>
        list.Items.Count > 0
        && list.Items.Select(item => Name(item, key)?.Text).Distinct(StringComparer.Ordinal).Count() == list.Items.Count
        && list.Items.All(item => Name(item, key) is not null);

    private static SpecScalar? Name(SpecNode item, string key) =>
        (item as SpecMapping)?[key] is SpecScalar { Kind: ScalarKind.Text or ScalarKind.Integer } name ? name : null;
}
