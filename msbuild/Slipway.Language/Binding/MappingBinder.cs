using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Json;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Binds a mapping: the keys it has, those it should not have, those it lacks.</summary>
internal sealed class MappingBinder
{
    private readonly SchemaBinder binder;
    private readonly KeyPlace place;
    private readonly ChosenSchema chosen;
    private readonly NullValue nulls;
    private readonly FallenLines fallen;

    public MappingBinder(SchemaBinder binder)
    {
        this.binder = binder;
        place = new KeyPlace(binder.Context.Catalog);
        chosen = new ChosenSchema(binder);
        nulls = new NullValue(binder, chosen);
        fallen = new FallenLines(binder, place);
    }

    /// <summary>Binds a mapping.</summary>
    /// <returns>The mapping with its keys as they were meant; the very mapping where that is how they are.</returns>
    public SpecMapping Bind(SpecMapping mapping, SchemaNode schema, SourceSpan anchor, string hint)
    {
        place.Enter(mapping, schema);
        var restored = fallen.Restore(mapping, schema);
        if (!ReferenceEquals(restored, mapping))
        {
            binder.Found.Meant.Replace(mapping, restored);
            place.Leave();
            place.Enter(restored, schema);
        }
        Keys(restored, schema, anchor, hint);
        place.Leave();
        return binder.Found.Meant.Renamed(restored);
    }

    private void Keys(SpecMapping mapping, SchemaNode schema, SourceSpan anchor, string hint)
    {
        // A required key that is there under a wrong name is one mistake, not two.
        var meant = new List<string>(0);
        foreach (var entry in mapping.Entries)
        {
            if (schema.Property(entry.Key.Text) is { } property)
                Property(mapping, entry, property, schema);
            else if (KeySpelling.Meant(entry.Key.Text, schema) is { } usual)
                meant.Add(Respelt(mapping, entry, usual, schema));
            else if (schema.AllowsOtherKeys)
                OtherKey(entry, schema, hint);
            else if (UnknownKey(mapping, entry, schema) is { } nearest)
                meant.Add(nearest);
        }
        if (schema.MinimumProperties is { } least && least > mapping.Entries.Count && !binder.IsLenient(mapping))
        {
            var count = $"{mapping.Entries.Count} keys";
            binder.Found.Add(
                ShapeDiagnostics.WrongCount.At(
                    anchor,
                    binder.Path.Subject,
                    count,
                    $"at least {least}",
                    Sentence.Plain(hint)
                )
            );
        }
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

    private void Property(SpecMapping owner, SpecEntry entry, SchemaProperty property, SchemaNode schema)
    {
        var (key, span) = (entry.Key.Text, entry.Key.Span);
        var annotations = property.Schema.Annotations;
        if (OfManyOrOne(owner, entry, property, schema) is { } other)
        {
            var remedy = Sentence.Of($"did you mean '{new KeyName(other.Name)}'?");
            var (types, value) = (property.Schema.Resolved.Types, entry.Value);
            binder.Path.Push(key);
            binder.Found.Add(
                ShapeDiagnostics.WrongType.At(
                    span,
                    binder.Path.Subject,
                    ValueTypes.Describe(types),
                    value.TypeName,
                    remedy
                ) with
                {
                    Fix = YamlFix.Write(entry.Key, other.Name),
                }
            );
            binder.Path.Pop();
            Misspelt(owner, entry, other);
            return;
        }
        if (annotations.Forbidden is { } reason)
        {
            binder.Found.Add(ShapeDiagnostics.Forbidden.At(span, new KeyName(key), Sentence.Plain(reason)));
            // What is under it is checked as well where the schema says what it was meant to be.
            if (property.Schema.Resolved.Types == SchemaTypes.Any)
                return;
        }
        if (annotations.Deprecated is { } replacement)
            binder.Found.Add(ShapeDiagnostics.Deprecated.At(span, new KeyName(key), Sentence.Plain(replacement)));
        binder.Available(annotations, null, new KeyName(key), span);
        binder.Path.Push(key);
        if (!NullValue.Is(entry.Value, property.Schema) || !nulls.Bind(owner, entry, property))
            Content(owner, entry, property);
        binder.Path.Pop();
    }

    /// <summary>The key next to this one for one or for several of the same, where the value has the form of that.</summary>
    private static SchemaProperty? OfManyOrOne(
        SpecMapping owner,
        SpecEntry entry,
        SchemaProperty property,
        SchemaNode schema
    )
    {
        if (entry.Value is SpecScalar { Kind: ScalarKind.Null } || Allows(property, entry.Value))
            return null;
        var name = property.Name.EndsWith('s') ? property.Name[..^1] : property.Name + "s";
        return
            owner.Entry(name) is null
            && schema.Property(name) is { Schema.Annotations: { Forbidden: null, Deprecated: null } } other
            && Allows(other, entry.Value)
            ? other
            : null;
    }

    private static bool Allows(SchemaProperty property, SpecNode value) =>
        ValueTypes.Allow(property.Schema.Resolved.Types, value);

    private void Content(SpecMapping owner, SpecEntry entry, SchemaProperty property)
    {
        var (key, span) = (entry.Key.Text, entry.Key.Span);
        var typedBy = property.Schema.Annotations.TypedBy;
        if (typedBy is null or SchemaSubject.Document)
            binder.Value(entry.Value, property.Schema, span, key);
        if (typedBy == SchemaSubject.Document)
            chosen.Document(owner, entry.Value);
        else if (typedBy is { } kind)
            chosen.Properties(owner, entry.Value, property.Schema, span, kind);
    }

    /// <summary>Binds the value of a key that is written in other capitals than usual.</summary>
    /// <returns>The usual spelling.</returns>
    private string Respelt(SpecMapping owner, SpecEntry entry, SchemaProperty property, SchemaNode schema)
    {
        var (key, span) = (entry.Key.Text, entry.Key.Span);
        if (KeySpelling.Double(entry, owner) is { Key: var other })
        {
            var twice = $"has '{key}' and '{other.Text}', which are one to the platform, so that one of them is lost";
            binder.Found.Add(ShapeDiagnostics.WrongCombination.At(span, binder.Path.Subject, twice, ""));
            return property.Name;
        }
        binder.Found.Add(
            ShapeDiagnostics.UnusualSpelling.At(span, key, property.Name) with
            {
                Fix = YamlFix.Write(entry.Key, property.Name),
            }
        );
        binder.Found.Usual.Rename(entry.Key, property.Name);
        Property(owner, entry, property, schema);
        return property.Name;
    }

    /// <summary>Reports a key that the schema does not have.</summary>
    /// <returns>The key that was meant, where one is near.</returns>
    private string? UnknownKey(SpecMapping owner, SpecEntry entry, SchemaNode schema)
    {
        if (binder.Found.IsFull)
            return null;
        var (key, span) = (entry.Key.Text, entry.Key.Span);
        var known = schema.Properties.Select(property => property.Name).ToList();
        var elsewhere = OtherSystems.Meant(key, known);
        var nearest =
            elsewhere.Count == 1 ? elsewhere[0]
            : elsewhere.Count > 1 ? null
            : NearestWord.Find(key, known);
        if (key is ['-', >= 'A', ..])
        {
            var item = $"A space is missing after the '-': write '- {key[1..]}'";
            binder.Found.Add(ShapeDiagnostics.UnknownKey.At(span, key, binder.Path.Subject, item));
            return null;
        }
        var isOtherwiseSpelt = string.Equals(key, nearest, StringComparison.OrdinalIgnoreCase);
        if (!isOtherwiseSpelt && elsewhere.Count == 0 && place.Of(entry) is var (words, inner))
        {
            binder.Found.Add(ShapeDiagnostics.UnknownKey.At(span, key, binder.Path.Subject, words));
            binder.Found.Meant.Move(entry, inner);
            return null;
        }
        var remedy =
            elsewhere.Count > 1 ? Sentence.Of($"What it says elsewhere is said here with {Names(elsewhere)}")
            : nearest is not null ? Sentence.Of($"Did you mean '{new KeyName(nearest)}'?")
            : known.Count == 0 ? Sentence.Plain("Nothing is allowed here")
            : Sentence.Of($"Known keys are {Sentence.Join(", ", known.Select(name => new KeyName(name)))}");
        // Where the key that was meant is there too, only the author knows which of the two to keep.
        var isFree = nearest is not null && owner.Entry(nearest) is null;
        if (isFree)
            Misspelt(owner, entry, schema.Property(nearest!)!);
        var isOfItsForm = isFree && ValueTypes.Allow(schema.Property(nearest!)!.Schema.Resolved.Types, entry.Value);
        var fix = isFree && (isOfItsForm || elsewhere.Count == 0) ? YamlFix.Write(entry.Key, nearest!) : null;
        binder.Found.Add(ShapeDiagnostics.UnknownKey.At(span, key, binder.Path.Subject, remedy) with { Fix = fix });
        return nearest;
    }

    private static Sentence Names(IReadOnlyList<string> keys) =>
        Sentence.Join(", ", keys.Select(key => Sentence.Of($"'{new KeyName(key)}'")));

    /// <summary>Binds what is below a misspelt key as what is below the key that was meant.</summary>
    private void Misspelt(SpecMapping owner, SpecEntry entry, SchemaProperty property)
    {
        binder.Found.Meant.Rename(entry.Key, property.Name);
        if (entry.Value is SpecScalar || !ValueTypes.Allow(property.Schema.Resolved.Types, entry.Value))
            return;
        binder.Path.Push(property.Name);
        Content(owner, entry, property);
        binder.Path.Pop();
    }

    private void OtherKey(SpecEntry entry, SchemaNode schema, string hint)
    {
        var (key, span) = (entry.Key.Text, entry.Key.Span);
        if (schema.KeyNames is { } names)
        {
            var text = SpecScalar.OfText(key, span);
            var fault = ScalarCheck.Check(
                text,
                names.Resolved,
                binder.Path.Subject.ToString(),
                SchemaWords.Hint(names) + hint
            );
            if (fault is not null)
                binder.Found.Add(fault);
        }
        if (schema.OtherValues is { } other)
        {
            binder.Path.Push(key);
            binder.Value(entry.Value, other, span, key);
            binder.Path.Pop();
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
