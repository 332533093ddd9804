using System.Globalization;
using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Json;
using Slipway.Schema.Judging;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>Finds the items of a list that repeat another one, as a whole or by the keys of <c>x-slipway-unique-by</c>.</summary>
internal static class UniqueCheck
{
    public static void Check(SpecSequence list, SchemaNode use, string name, string hint, Findings diagnostics)
    {
        if (list.Items.Count < 2)
            return;
        var schema = use.Resolved;
        if (schema.HasUniqueItems)
            Report(list.Items.Select(Whole), "'{0}'", name, hint, diagnostics);
        var own = ReferenceEquals(use, schema) ? [] : schema.Annotations.UniqueBy;
        foreach (var keys in use.Annotations.UniqueBy.Concat(own))
        {
            var items = list.Items.OfType<SpecMapping>().Select(item => Identity(item, keys, schema.Items?.Resolved));
            Report(items, $"{string.Join(" and ", keys)} '{{0}}'", name, hint, diagnostics);
        }
    }

    private static void Report(
        IEnumerable<(string Identity, SpecScalar Place)?> identities,
        string subject,
        string name,
        string hint,
        Findings diagnostics
    )
    {
        var items = identities
            .OfType<(string Identity, SpecScalar Place)>()
            .Select(one => new Named<SourceSpan>(
                one.Identity,
                one.Place.Span,
                one.Place.Span.StartLine,
                one.Place.Text
            ));
        foreach (var verdict in RepeatedNames.JudgeItems(items, subject, name, hint))
            diagnostics.Add(ShapeDiagnostics.NotUnique.At(verdict));
    }

    /// <summary>An item with everything in it: its type and content, and what to call it.</summary>
    private static (string, SpecScalar)? Whole(SpecNode item)
    {
        var shown = item is SpecScalar scalar ? scalar.Text : item.TypeName;
        return (Content(item), SpecScalar.OfText(shown, item.Span));
    }

    private static string Content(SpecNode node) =>
        node switch
        {
            SpecMapping mapping =>
                $"{{{string.Join(',', mapping.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal).Select(entry => $"{entry.Key.Text.Length}{entry.Key.Text}{Content(entry.Value)}"))}}}",
            SpecSequence list => $"[{string.Join(',', list.Items.Select(Content))}]",
            SpecScalar { IsText: true } text => $"t{text.Text.Length}{text.Text}",
            SpecScalar { Integer: { } integer } => integer.ToString(CultureInfo.InvariantCulture),
            SpecScalar { Kind: ScalarKind.Float } number => number.Value.Float.ToString(CultureInfo.InvariantCulture),
            SpecScalar other => other.TypeName,
            _ => "",
        };

    /// <summary>The values of an item's keys joined, at the place of the first; null where a key has neither value nor default.</summary>
    private static (string, SpecScalar)? Identity(SpecMapping item, IReadOnlyList<string> keys, SchemaNode? schema)
    {
        var texts = new List<string>();
        SpecScalar? place = null;
        foreach (var key in keys)
        {
            var scalar = item[key] as SpecScalar;
            place ??= scalar;
            var text = scalar?.Text ?? (schema?.Property(key)?.Schema.Default as JsonStringSyntax)?.Text;
            if (text is null)
                return null;
            texts.Add(text);
        }
        var joined = string.Join('/', texts);
        return place is null ? null : (joined, SpecScalar.OfText(joined, place.Span));
    }
}
