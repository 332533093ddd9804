using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Binds a mapping: the keys it has, those it should not have, those it lacks.</summary>
internal sealed class MappingBinder
{
    /// <summary>More than for keys that are known to be wrong, since another key may well be right.</summary>
    private const int LettersPerSlip = 5;

    private readonly SchemaBinder binder;
    private readonly KeyPlace place;
    private readonly ChosenSchema chosen;
    private readonly NullValue nulls;
    private readonly FallenLines fallen;
    private readonly FallenItemKeys fallenKeys;
    private readonly GluedDash glued;
    private readonly UnknownKey unknown;
    private readonly MissingKeys missing;

    public MappingBinder(SchemaBinder binder)
    {
        this.binder = binder;
        place = new KeyPlace(binder.Context.Catalog);
        chosen = new ChosenSchema(binder);
        nulls = new NullValue(binder, chosen);
        fallen = new FallenLines(binder, place);
        fallenKeys = new FallenItemKeys(binder);
        glued = new GluedDash(binder);
        unknown = new UnknownKey(binder, place);
        missing = new MissingKeys(binder, place, chosen);
    }

    /// <summary>Binds a mapping.</summary>
    /// <returns>The mapping with its keys as they were meant; the very mapping where that is how they are.</returns>
    public SpecMapping Bind(SpecMapping mapping, SchemaNode schema, SourceSpan anchor, string hint)
    {
        place.Enter(mapping, schema);
        var restored = fallen.Restore(fallenKeys.Restore(glued.Restore(mapping, schema), schema), schema);
        if (!ReferenceEquals(restored, mapping))
        {
            binder.Found.Meant.Replace(mapping, restored);
            place.Leave();
            place.Enter(restored, schema);
        }
        Keys(restored, schema, anchor, hint);
        place.Leave();
        var meant = binder.Found.Meant.Renamed(restored);
        return binder.IsReadByServer ? UnsetValue.Without(meant, schema) : meant;
    }

    /// <summary>Binds the spec of a mapping that is a document.</summary>
    public void Document(SpecMapping document) => chosen.Document(document, document);

    private void Keys(SpecMapping mapping, SchemaNode schema, SourceSpan anchor, string hint)
    {
        // A required key that is there under a wrong name is one mistake, not two.
        var meant = new List<string>(0);
        foreach (var entry in mapping.Entries)
        {
            if (schema.Property(entry.Key.Text) is { } property && !IsTooNew(property))
                Property(mapping, entry, property, schema);
            else if (KeySpelling.Meant(entry.Key.Text, schema) is { } usual)
                meant.Add(Respelt(mapping, entry, usual, schema));
            else if (schema.AllowsOtherKeys && !IsMisspelt(entry, mapping, schema))
                OtherKey(entry, schema, hint);
            else if (unknown.Report(mapping, entry, schema) is { } nearest)
            {
                meant.Add(nearest);
                if (mapping.Entry(nearest) is null)
                    Misspelt(mapping, entry, schema.Property(nearest)!);
            }
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
        missing.Report(mapping, schema, meant, anchor, hint);
    }

    /// <summary>Whether a key that a schema may have left out is nearly one that it has, and that is not there.</summary>
    private static bool IsMisspelt(SpecEntry entry, SpecMapping mapping, SchemaNode schema) =>
        schema.Annotations.IsPartial
        && NearestWord.Misspelt(
            entry.Key.Text,
            schema.Properties.Select(one => one.Name).Where(name => mapping.Entry(name) is null),
            LettersPerSlip
        )
            is not null;

    /// <summary>Whether a key of pods came with a Kubernetes that the document's kind does not know, and drops it.</summary>
    private bool IsTooNew(SchemaProperty property) =>
        binder.Context.PodVersion is { } known
        && property.Schema.Annotations.Availability.Any(one =>
            one is { Value: null, Requirement.Product: "kubernetes" } && one.Requirement.Version > known
        );

    private void Property(SpecMapping owner, SpecEntry entry, SchemaProperty property, SchemaNode schema)
    {
        var (key, span) = (entry.Key.Text, entry.Key.Span);
        var annotations = property.Schema.Annotations;
        if (binder.IsReadByServer && UnsetValue.Is(entry.Value, property))
            return;
        if (ManyOrOne.Meant(owner, entry, property, schema) is { } other)
        {
            binder.Path.Push(key);
            binder.Found.Add(ManyOrOne.At(entry, property, other, binder.Path.Subject));
            binder.Path.Pop();
            Misspelt(owner, entry, other);
            return;
        }
        if (property.Schema.Forbidden is { } reason)
        {
            binder.Found.Add(ShapeDiagnostics.Forbidden.At(span, new KeyName(key), Sentence.Plain(reason)));
            // What is under it is checked as well where the schema says what it was meant to be.
            if (property.Schema.Resolved.Types == SchemaTypes.Any)
                return;
        }
        if (property.Schema.Ineffective is { } cause)
            binder.Found.Add(ShapeDiagnostics.Ineffective.At(span, new KeyName(key), Sentence.Plain(cause)));
        if (property.Schema.Deprecated is { } replacement && !IsLeftEmpty(entry.Value, property.Schema))
            binder.Found.Add(ShapeDiagnostics.Deprecated.At(span, new KeyName(key), Sentence.Plain(replacement)));
        binder.Available(annotations, null, new KeyName(key), span);
        binder.Path.Push(key);
        if (!NullValue.Is(entry.Value, property.Schema) || !nulls.Bind(owner, entry, property))
            Content(owner, entry, property);
        binder.Path.Pop();
    }

    /// <summary>What the cluster writes, as tools leave it open for it: <c>creationTimestamp: null</c>, <c>status: {}</c>.</summary>
    private static bool IsLeftEmpty(SpecNode value, SchemaNode use) =>
        use.Resolved.IsReadOnly && value is (SpecScalar { Kind: ScalarKind.Null } or SpecMapping { Entries: [] });

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
        var text = SpecScalar.OfText(key, span);
        if (schema.KeyNames is { } names && !binder.IsFilled(text))
        {
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
            // A key that YAML reads as another value is named as it is written.
            binder.Path.Push(entry.Key.Written);
            binder.Value(entry.Value, other, span, entry.Key.Written);
            binder.Path.Pop();
        }
    }
}
