using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>
/// Puts <c>oneOf</c>, <c>anyOf</c> and <c>not</c> into words where they only say which keys go together: that is what
/// they say in nearly every schema.
/// </summary>
internal static class CombinationCheck
{
    /// <summary>Whether every alternative does nothing but require keys.</summary>
    public static bool OnlyRequires(IReadOnlyList<SchemaNode> alternatives) =>
        alternatives.Count > 0
        && alternatives.All(schema =>
            schema
                is {
                    Required.Count: > 0,
                    Reference: null,
                    Types: SchemaTypes.Any or SchemaTypes.Object,
                    Properties.Count: 0,
                    AllowsOtherKeys: true,
                    OtherValues: null,
                    KeyNames: null,
                    MinimumProperties: null,
                    Values.Count: 0,
                    OneOf.Count: 0,
                    AnyOf.Count: 0,
                    AllOf.Count: 0,
                    Not: null,
                }
        );

    public static Diagnostic? ExactlyOne(
        SpecMapping mapping,
        SchemaNode schema,
        KeyPath subject,
        string hint,
        SourceSpan anchor
    )
    {
        var present = schema.OneOf.Where(alternative => Holds(mapping, alternative)).ToList();
        if (present.Count == 1)
            return null;
        var keys = Words(schema.OneOf, "or");
        if (present.Count == 0)
            return Lacks(mapping, schema, schema.OneOf)
                ? ShapeDiagnostics.WrongCombination.At(
                    anchor,
                    subject,
                    Sentence.Of($"needs {keys}"),
                    Sentence.Plain(hint)
                )
                : null;
        var last = mapping.Entry(present[^1].Required[0])!.Key.Span;
        return ShapeDiagnostics.WrongCombination.At(
            last,
            subject,
            Sentence.Of($"has {Words(present, "and")}, and takes only {keys}"),
            Sentence.Plain(hint)
        );
    }

    public static Diagnostic? AtLeastOne(
        SpecMapping mapping,
        SchemaNode schema,
        KeyPath subject,
        string hint,
        SourceSpan anchor
    ) =>
        Lacks(mapping, schema, schema.AnyOf)
            ? ShapeDiagnostics.WrongCombination.At(
                anchor,
                subject,
                Sentence.Of($"needs {Words(schema.AnyOf, "or")}"),
                Sentence.Plain(hint)
            )
            : null;

    public static Diagnostic? NotTogether(SpecMapping mapping, SchemaNode excluded, KeyPath subject, string hint)
    {
        if (!Holds(mapping, excluded))
            return null;
        var last = mapping.Entry(excluded.Required[^1])!.Key.Span;
        return ShapeDiagnostics.WrongCombination.At(
            last,
            subject,
            excluded.Required.Count == 1
                ? Sentence.Of($"cannot have {Keys(excluded, "and")}")
                : Sentence.Of($"cannot have {Keys(excluded, "and")} together"),
            Sentence.Plain(hint)
        );
    }

    private static bool Holds(SpecMapping mapping, SchemaNode alternative) =>
        alternative.Required.All(key => mapping.Entry(key) is not null);

    /// <summary>
    /// Whether no alternative holds, nor would with the keys that are there under a wrong name: those are reported where
    /// they are, and are one mistake, not two.
    /// </summary>
    private static bool Lacks(SpecMapping mapping, SchemaNode schema, IReadOnlyList<SchemaNode> alternatives)
    {
        if (alternatives.Any(alternative => Holds(mapping, alternative)))
            return false;
        if (schema.AllowsOtherKeys)
            return true;
        var known = schema.Properties.Select(property => property.Name).ToList();
        var keys = mapping
            .Entries.Select(entry => entry.Key.Text)
            .Select(key => schema.Property(key) is null ? NearestWord.Find(key, known) : key)
            .ToHashSet(StringComparer.Ordinal);
        return !alternatives.Any(alternative => alternative.Required.All(keys.Contains));
    }

    private static Sentence Words(IReadOnlyList<SchemaNode> alternatives, string conjunction) =>
        Sentence.Join($" {conjunction} ", alternatives.Select(alternative => Keys(alternative, "with")));

    private static Sentence Keys(SchemaNode schema, string conjunction) =>
        Sentence.Join($" {conjunction} ", schema.Required.Select(key => Sentence.Of($"'{new KeyName(key)}'")));
}
