using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Json;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Reports the keys that a mapping lacks, and takes them for ones that were meant to be there.</summary>
internal sealed class MissingKeys(SchemaBinder binder, KeyPlace place, ChosenSchema chosen)
{
    /// <summary>Reports the keys.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="meant">The keys that are there under a wrong name.</param>
    /// <param name="anchor">Where to report what concerns the mapping as a whole.</param>
    /// <param name="hint">The schema's own words.</param>
    public void Report(
        SpecMapping mapping,
        SchemaNode schema,
        IReadOnlyList<string> meant,
        SourceSpan anchor,
        string hint
    )
    {
        foreach (var property in schema.Properties)
        {
            if (mapping.Entry(property.Name) is not null)
                continue;
            if (!meant.Contains(property.Name, StringComparer.Ordinal))
                Absent(mapping, property, anchor);
        }
        foreach (var required in schema.Required)
        {
            if (mapping.Entry(required) is not null || schema.Property(required) is not null)
                continue;
            // A part that requires it as well says so itself.
            var parts = schema.AllOf.Select(part => part.Resolved).ToList();
            if (
                parts.Any(part => part.Required.Contains(required, StringComparer.Ordinal)) || binder.IsLenient(mapping)
            )
                continue;
            var known = parts.Select(part => part.Property(required)).FirstOrDefault(part => part is not null);
            var words = known is null || hint.Length > 0 ? hint : SchemaWords.WhatToAdd(known);
            binder.Found.Meant.Add(
                mapping,
                required,
                known is null
                    ? SpecScalar.Unread(anchor)
                    : LikelyValue.Unknown(anchor, known.Schema.Resolved, isWritten: false)
            );
            binder.Found.AddMissing(
                ShapeDiagnostics.Missing.At(anchor, binder.Path.Subject, required, new KeyToAdd(required, words)),
                mapping,
                required
            );
        }
    }

    private void Absent(SpecMapping mapping, SchemaProperty property, SourceSpan anchor)
    {
        if (property.Schema.Annotations.TypedBy is { } kind)
            chosen.Absent(mapping, property, kind, anchor);
        if (property.Schema is { Annotations.IsImage: true, Default: JsonStringSyntax image })
            binder.Found.DefaultImages.Add(image.Text);
        if (mapping.IsIncomplete)
            Suppose(mapping, property, anchor);
        if (!property.IsRequired || binder.Found.IsFull || mapping.IsIncomplete || place.IsTooHigh(property.Name))
            return;
        if (binder.IsFilledIn(mapping, property.Name))
            return;
        if (
            property.Schema.Annotations.Instead is { } instead
            && mapping[instead] is not (null or SpecScalar { Text: "" })
        )
            return;
        var remedy = SchemaWords.ToAdd(property, mapping);
        Suppose(mapping, property, anchor);
        var fault = ShapeDiagnostics.Missing.At(anchor, binder.Path.Subject, property.Name, remedy);
        binder.Found.AddMissing(fault, mapping, property.Name);
    }

    /// <summary>Takes a key for one that was meant to be there.</summary>
    private void Suppose(SpecMapping mapping, SchemaProperty property, SourceSpan anchor) =>
        binder.Found.Meant.Add(
            mapping,
            property.Name,
            LikelyValue.Unknown(anchor, property.Schema.Resolved, isWritten: false)
        );
}
