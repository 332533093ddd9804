using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Reports a key that a schema does not have, with the one that was probably meant.</summary>
internal sealed class UnknownKey(SchemaBinder binder, KeyPlace place)
{
    /// <summary>Reports a key.</summary>
    /// <returns>The key that was meant, where one is near.</returns>
    public string? Report(SpecMapping owner, SpecEntry entry, SchemaNode schema)
    {
        if (binder.Found.IsFull)
            return null;
        var (key, span) = (entry.Key.Text, entry.Key.Span);
        var known = schema.Properties.Select(property => property.Name).ToList();
        var recommended = schema.Properties.Where(IsRecommended).Select(property => property.Name).ToList();
        var elsewhere = OtherSystems.Meant(key, known);
        var nearest =
            elsewhere.Count == 1 ? elsewhere[0]
            : elsewhere.Count > 1 ? null
            : NearestWord.Find(key, known) ?? Abbreviated(key, owner, schema);
        if (key is ['-', >= 'A', ..])
        {
            binder.Found.Add(
                ShapeDiagnostics.UnknownKey.At(span, key, binder.Path.Subject, GluedDash.Remedy(key[1..]))
            );
            return null;
        }
        if (elsewhere.Count == 0 && TypeAsKey(key, owner, schema))
        {
            var asType = Sentence.Of($"Write 'type: {key}', and what is below it under 'properties'");
            binder.Found.Add(ShapeDiagnostics.UnknownKey.At(span, key, binder.Path.Subject, asType));
            return "type";
        }
        var isOtherwiseSpelt = string.Equals(key, nearest, StringComparison.OrdinalIgnoreCase);
        if (!isOtherwiseSpelt && elsewhere.Count == 0 && place.Of(entry) is var (words, inner))
        {
            binder.Found.Add(ShapeDiagnostics.UnknownKey.At(span, key, binder.Path.Subject, words));
            binder.Found.Meant.Move(entry, inner);
            return null;
        }
        var remedy =
            elsewhere.Count > 1 ? Sentence.Of($"Write these keys instead: {Names(elsewhere)}")
            : nearest is not null ? Sentence.Of($"Did you mean '{new KeyName(nearest)}'?")
            : recommended.Count == 0 ? Sentence.Plain("Nothing is allowed here")
            : Sentence.Of($"Known keys are {Sentence.Join(", ", recommended.Select(name => new KeyName(name)))}");
        // Where the key that was meant is there too, only the author knows which of the two to keep.
        var free = nearest is not null && owner.Entry(nearest) is null ? schema.Property(nearest) : null;
        var fix =
            free is not null && (elsewhere.Count == 0 || ValueTypes.Allow(free.Schema.Resolved.Types, entry.Value))
                ? YamlFix.Write(entry.Key, free.Name)
                : null;
        binder.Found.Add(ShapeDiagnostics.UnknownKey.At(span, key, binder.Path.Subject, remedy) with { Fix = fix });
        return nearest;
    }

    /// <summary>What a message may name: not what is refused, does nothing or is deprecated.</summary>
    private static bool IsRecommended(SchemaProperty property) =>
        (property.Schema.Forbidden ?? property.Schema.Ineffective ?? property.Schema.Deprecated) is null;

    /// <summary>The only required key that is missing, where a key is short for it: <c>img</c> for <c>image</c>.</summary>
    private static string? Abbreviated(string key, SpecMapping owner, SchemaNode schema)
    {
        var missing = schema.Required.Where(required => owner.Entry(required) is null).Take(2).ToList();
        return missing is [var only] && NearestWord.IsAbbreviated(key, only) ? only : null;
    }

    /// <summary>Whether a key is the name of a type, where the mapping says no type: <c>scaler: {…}</c>.</summary>
    private bool TypeAsKey(string key, SpecMapping owner, SchemaNode schema) =>
        owner.Entry("type") is null
        && schema.Properties.Select(one => one.Schema.Annotations.TypedBy).FirstOrDefault(kind => kind is not null)
            is { } kind
                and not (SchemaSubject.Document or SchemaSubject.Itself)
        && binder.Context.Catalog.Definition(kind, key) is not null;

    private static Sentence Names(IReadOnlyList<string> keys) =>
        Sentence.Join(", ", keys.Select(key => Sentence.Of($"'{new KeyName(key)}'")));
}
