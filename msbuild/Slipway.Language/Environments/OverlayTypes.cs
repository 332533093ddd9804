using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Environments;

/// <summary>Reads an overlay with the types that only the spec below it says, which tell what its keys may be.</summary>
internal static class OverlayTypes
{
    private static readonly string[] Keys = ["apiVersion", "kind", "type"];

    /// <summary>Adds them.</summary>
    /// <param name="overlay">A mapping of the overlay.</param>
    /// <param name="spec">The mapping of the spec that it is laid over.</param>
    /// <returns>The overlay with keys that have no place in its file.</returns>
    public static SpecMapping Add(SpecMapping overlay, SpecMapping spec)
    {
        var place = SourceSpan.Whole(overlay.Span.File);
        var written = overlay.Entries.Select(entry => entry with { Value = Add(entry.Value, spec[entry.Key.Text]) });
        var types =
            from key in Keys
            where overlay.Entry(key) is null
            let type = spec.Text(key)
            where type is not null
            select new SpecEntry(SpecScalar.OfText(key, place), SpecScalar.OfText(type.Text, place));
        return new SpecMapping([.. written, .. types], overlay.Span) { IsIncomplete = overlay.IsIncomplete };
    }

    private static SpecNode Add(SpecNode overlay, SpecNode? spec) =>
        (overlay, spec) switch
        {
            (SpecMapping one, SpecMapping other) => Add(one, other),
            (SpecSequence list, SpecSequence items) => new SpecSequence(
                [.. list.Items.Select(item => Item(item, items))],
                list.Span
            ),
            _ => overlay,
        };

    private static SpecNode Item(SpecNode item, SpecSequence items) =>
        item is SpecMapping change && OverlayIdentity.Counterpart(items, change) is { } spec ? Add(change, spec) : item;
}
