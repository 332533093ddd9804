using Slipway.Language.Binding;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;

namespace Slipway.Language.Environments;

/// <summary>
/// Lays an overlay over a spec: mappings are merged key by key, lists item by item where their items have names, and
/// everything else is replaced. <c>null</c> and <c>$patch: delete</c> remove, <c>$patch: replace</c> replaces.
/// </summary>
/// <param name="catalog">The schemas, which tell what a new item needs.</param>
/// <param name="found">Takes what does not fit the spec.</param>
internal sealed class OverlayMerge(SchemaCatalog catalog, List<Diagnostic> found)
{
    private const string Patch = "$patch";

    /// <summary>Merges two mappings.</summary>
    /// <param name="spec">What the spec says.</param>
    /// <param name="overlay">What the environment says.</param>
    /// <param name="schema">The schema of both; null where there is none.</param>
    public SpecMapping Merge(SpecMapping spec, SpecMapping overlay, SchemaNode? schema)
    {
        if (IsReplaced(overlay))
            return overlay.Without(Patch);
        var entries = spec.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
        var order = spec.Entries.Select(entry => entry.Key.Text).ToList();
        foreach (var entry in overlay.Entries.Where(entry => entry.Key.Text != Patch))
        {
            var key = KeySpelling.Of(entry.Key.Text, spec, schema);
            if (IsRemoval(entry.Value))
            {
                if (entries.Remove(key))
                    order.Remove(key);
                else
                    Nothing(entry.Key, order);
            }
            else if (entries.TryGetValue(key, out var former))
            {
                var value = Merge(former.Value, entry.Value, OverlaySchema.Of(schema, key, spec, catalog), key);
                // A value that is the overlay's own is reported there, and so is what concerns its key.
                entries[key] = new SpecEntry(value.Span == former.Value.Span ? former.Key : entry.Key, value);
            }
            else
            {
                entries[key] = entry with { Value = WithoutPatches(entry.Value) };
                order.Add(key);
            }
        }
        return new SpecMapping([.. order.Select(key => entries[key])], spec.Span)
        {
            IsIncomplete = spec.IsIncomplete || overlay.IsIncomplete,
        };
    }

    private SpecNode Merge(SpecNode spec, SpecNode overlay, SchemaNode? schema, string key) =>
        (spec, overlay) switch
        {
            (SpecMapping one, SpecMapping other) => Merge(one, other, schema),
            (SpecScalar one, SpecScalar other) when one.Text == other.Text && one.Kind == other.Kind => one,
            (SpecSequence one, SpecSequence other) when OverlayIdentity.Of(one, other, schema) is { } identity => Merge(
                one,
                other,
                identity,
                schema?.Items?.Resolved,
                key
            ),
            _ => WithoutPatches(overlay),
        };

    private SpecSequence Merge(SpecSequence spec, SpecSequence overlay, string identity, SchemaNode? item, string key)
    {
        var items = new List<SpecNode>(spec.Items);
        foreach (var change in overlay.Items.OfType<SpecMapping>())
        {
            var name = change.Entry(identity)!.Value;
            var at = items.FindIndex(one => OverlayIdentity.IsSame(one, name, identity));
            if (at >= 0 && IsRemoval(change))
                items.RemoveAt(at);
            else if (at >= 0)
                items[at] = Merge((SpecMapping)items[at], change, item);
            else if (IsRemoval(change))
                Nothing((SpecScalar)name, OverlayIdentity.Names(spec, identity));
            else if (Missing(change, item) is { Count: > 0 } missing)
                Unknown((SpecScalar)name, identity, key, missing, spec);
            else
                items.Add(WithoutPatches(change));
        }
        return new SpecSequence(items, spec.Span);
    }

    private static List<string> Missing(SpecMapping item, SchemaNode? schema) =>
        item.IsIncomplete || schema is null ? [] : [.. schema.Required.Where(required => item.Entry(required) is null)];

    private void Unknown(SpecScalar name, string identity, string key, List<string> missing, SpecSequence spec)
    {
        var names = OverlayIdentity.Names(spec, identity);
        var remedy = DidYouMean.Or(name, names, $"there are {string.Join(", ", names)}");
        var needs = string.Join(" and ", missing.Select(one => $"'{one}'"));
        found.Add(EnvironmentDiagnostics.UnknownItem.At(name.Span, identity, name.Text, key, needs, remedy));
    }

    private void Nothing(SpecScalar name, IEnumerable<string> names) =>
        found.Add(
            EnvironmentDiagnostics.NothingToRemove.At(
                name.Span,
                name.Text,
                DidYouMean.Or(name, names, "leave the removal out")
            )
        );

    private bool IsRemoval(SpecNode overlay) =>
        overlay is SpecScalar { Kind: ScalarKind.Null, IsUnread: false }
        || (overlay is SpecMapping mapping && Word(mapping) == "delete");

    private bool IsReplaced(SpecMapping overlay) => Word(overlay) == "replace";

    private string? Word(SpecMapping overlay)
    {
        if (overlay.Entry(Patch) is not { } patch)
            return null;
        var word = (patch.Value as SpecScalar)?.Text;
        if (word is not ("merge" or "replace" or "delete"))
        {
            var finding = EnvironmentDiagnostics.UnknownPatch.At(patch.Value.Span, word ?? patch.Value.TypeName);
            if (!found.Contains(finding))
                found.Add(finding);
        }
        return word;
    }

    /// <summary>What an overlay adds is not a change of anything, and the platform does not know the word.</summary>
    private SpecNode WithoutPatches(SpecNode node) =>
        node switch
        {
            SpecMapping mapping when Word(mapping) is not null => mapping.Without(Patch),
            _ => node,
        };
}
