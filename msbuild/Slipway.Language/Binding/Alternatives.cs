using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>Binds a value to the schemas that <c>allOf</c>, <c>oneOf</c>, <c>anyOf</c> and <c>not</c> combine.</summary>
internal sealed class Alternatives(SchemaBinder binder, int depth)
{
    /// <summary>How many schemas may combine at one value; it ends schemas that include themselves.</summary>
    private const int MaximumDepth = 16;

    private const string TooManyForms = "fits more than one of the forms of which it may have one";

    private const string ExcludedForm = "has just the form that it may not have";

    private int depth = depth;

    public void Bind(SpecNode node, SchemaNode schema, SourceSpan anchor, string name, string hint)
    {
        // Most values have none, and it takes a while to say where a value is.
        if (schema is { AllOf: [], OneOf: [], AnyOf: [], Not: null })
            return;
        if (++depth < MaximumDepth)
        {
            foreach (var part in schema.AllOf)
                binder.Value(node, part, anchor, name);
            // A key that a part reports as misspelt is there for the others.
            if (schema.AllOf.Count > 0 && node is SpecMapping written)
                node = binder.Found.Meant.Renamed(written);
            var mapping = node as SpecMapping;
            var subject = binder.Path.Subject;
            if (mapping is not null && CombinationCheck.OnlyRequires(schema.OneOf))
                Report(
                    CombinationCheck.ExactlyOne(mapping, schema, subject, hint, anchor),
                    unlessLenient: mapping,
                    schema.OneOf
                );
            else if (
                !IsOfNoType(node, schema, schema.OneOf, anchor, hint)
                && Best(node, schema.OneOf, anchor, name, isExclusive: true) > 1
            )
                Report(
                    ShapeDiagnostics.WrongCombination.At(anchor, subject, TooManyForms, hint),
                    unlessLenient: mapping
                );
            if (mapping is not null && CombinationCheck.OnlyRequires(schema.AnyOf))
                Report(
                    CombinationCheck.AtLeastOne(mapping, schema, subject, hint, anchor),
                    unlessLenient: mapping,
                    schema.AnyOf
                );
            else if (!IsOfNoType(node, schema, schema.AnyOf, anchor, hint))
                Best(node, schema.AnyOf, anchor, name, isExclusive: false);
            if (mapping is not null && schema.Not is { } keys && CombinationCheck.OnlyRequires([keys]))
                Report(
                    CombinationCheck.NotTogether(
                        mapping,
                        keys,
                        subject,
                        SchemaWords.Hint(keys) is { Length: > 0 } why ? why : hint
                    ),
                    unlessLenient: null
                );
            else if (schema.Not is { } excluded && Attempt(node, excluded, anchor, name).Distance() == 0)
                Report(
                    ShapeDiagnostics.WrongCombination.At(anchor, subject, ExcludedForm, hint),
                    unlessLenient: mapping
                );
        }
        depth--;
    }

    private void Report(Diagnostic? fault, SpecMapping? unlessLenient, IReadOnlyList<SchemaNode>? keysInDoubt = null)
    {
        if (fault is null || unlessLenient is not null && binder.IsLenient(unlessLenient))
            return;
        binder.Found.Add(fault);
        foreach (var key in (keysInDoubt ?? []).SelectMany(alternative => alternative.Required))
        {
            if (unlessLenient?[key] is { } value)
                binder.Found.Meant.Forget(value);
            else
                binder.Found.Meant.Add(unlessLenient!, key, SpecScalar.Unread(fault.Span));
        }
    }

    /// <summary>Reports a value whose type no alternative allows: any of theirs would do.</summary>
    private bool IsOfNoType(
        SpecNode node,
        SchemaNode schema,
        IReadOnlyList<SchemaNode> alternatives,
        SourceSpan anchor,
        string hint
    )
    {
        var types = alternatives.Aggregate(SchemaTypes.None, (all, one) => all | one.Resolved.Types);
        if (alternatives.Count == 0 || ValueTypes.Allow(types, node))
            return false;
        binder.WrongType(node, types, schema, anchor, hint);
        return true;
    }

    /// <summary>Binds to the alternative that fits best, which for a sound value is one that fits.</summary>
    /// <returns>How many fit, as far as that was looked at: only where one alone may.</returns>
    private int Best(
        SpecNode node,
        IReadOnlyList<SchemaNode> alternatives,
        SourceSpan anchor,
        string name,
        bool isExclusive
    )
    {
        Findings? best = null;
        var (fitting, least) = (0, int.MaxValue);
        foreach (var alternative in OfVersion(node, alternatives))
        {
            var found = Attempt(node, alternative, anchor, name);
            var distance = found.Distance(node.Span, anchor);
            if (distance < least)
                (best, least) = (found, distance);
            if (distance == 0)
                fitting++;
            if (fitting == (isExclusive ? 2 : 1))
                break;
        }
        if (best is not null)
            binder.Found.AddAlternative(best);
        return fitting;
    }

    /// <summary>Those of a document's apiVersion, where that is what tells alternatives apart; else all of them.</summary>
    private static IReadOnlyList<SchemaNode> OfVersion(SpecNode node, IReadOnlyList<SchemaNode> alternatives)
    {
        const string key = "apiVersion";
        if ((node as SpecMapping)?.Text(key) is not { } version)
            return alternatives;
        var told = alternatives
            .Where(one =>
                one.Property(key)?.Schema.Resolved.Values is { Count: > 0 } words
                && ValueEquality.IsAmong(words, version)
            )
            .ToList();
        return told.Count > 0 ? told : alternatives;
    }

    private Findings Attempt(SpecNode node, SchemaNode alternative, SourceSpan anchor, string name)
    {
        var attempt = new SchemaBinder(binder.Context, binder.Path, depth)
        {
            Note = binder.Note,
            IsOwnKind = binder.IsOwnKind,
            IsInObject = binder.IsInObject,
            Definition = binder.Definition,
        };
        attempt.Value(node, alternative, anchor, name);
        return attempt.Found;
    }
}
