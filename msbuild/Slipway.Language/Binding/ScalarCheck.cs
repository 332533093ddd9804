using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Json;
using Slipway.Schema.Model;
using Slipway.Schema.Values;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Checks a single value against the words, form, length and range its schema gives.</summary>
internal static class ScalarCheck
{
    /// <summary>Finds the first thing that is wrong with a value.</summary>
    /// <param name="scalar">The value; its type is right.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="name">The key it is under.</param>
    /// <param name="hint">The schema's own words, with what separates them from a message; empty where it has none.</param>
    /// <returns>The finding, or null where nothing is wrong.</returns>
    public static Diagnostic? Check(SpecScalar scalar, SchemaNode schema, string name, string hint)
    {
        if (!ValueEquality.IsAmong(schema.Values, scalar))
            return ShapeDiagnostics.NotAllowed.At(
                scalar.Span,
                scalar.Text,
                new KeyName(name),
                Allowed(scalar, schema.Values).Then(Sentence.Plain(hint))
            );
        var limits = ValueLimits.Of(schema);
        var fault =
            scalar.IsText ? limits.FaultOf(scalar.Text, name, hint)
            : scalar.Kind is ScalarKind.Integer or ScalarKind.Float
                ? limits.FaultOf(scalar.Integer ?? scalar.Value.Float, scalar.Text, name, hint)
            : null;
        return fault is null
            ? null
            : Descriptor(fault.Aspect).At(scalar.Span, [.. Shown(fault, schema)]) with
            {
                Fix =
                    scalar.IsText && !schema.IsHidden && ValueFix.Of(scalar.Text, limits) is { } meant
                        ? YamlFix.Write(scalar, meant)
                        : null,
            };
    }

    /// <summary>The words of a closed list: <c>one of a, b, c</c>.</summary>
    public static string Words(IReadOnlyList<JsonSyntax> values) =>
        values.Count == 1 ? $"'{Show(values[0])}'" : $"one of {string.Join(", ", values.Select(Show))}";

    /// <summary>What a message says of a fault; it begins with the value, unless that is not for everyone to see.</summary>
    private static IEnumerable<object?> Shown(ValueFault fault, SchemaNode schema) =>
        schema.IsHidden && fault.Aspect is (ValueAspect.Format or ValueAspect.Pattern)
            ? fault.Arguments.Skip(1).Prepend("…")
            : fault.Arguments;

    private static DiagnosticDescriptor Descriptor(ValueAspect aspect) =>
        aspect switch
        {
            ValueAspect.Format => ShapeDiagnostics.BadFormat,
            ValueAspect.Pattern => ShapeDiagnostics.BadPattern,
            ValueAspect.Range => ShapeDiagnostics.OutOfRange,
            _ => ShapeDiagnostics.WrongCount,
        };

    private static Remedy Allowed(SpecScalar scalar, IReadOnlyList<JsonSyntax> values)
    {
        var words = values.OfType<JsonStringSyntax>().Select(value => value.Text).ToList();
        if (BeforeComment(scalar.Text) is { } alone && words.Contains(alone, StringComparer.Ordinal))
            return new Remedy(
                $"a comment begins with a space before its '#': write '{alone} {scalar.Text[scalar.Text.IndexOf('#', StringComparison.Ordinal)..]}'",
                YamlFix.Write(scalar, alone)
            );
        var nearest = Nearest(scalar.Text, words);
        if (nearest is not null)
            return new Remedy($"did you mean '{nearest}'? Allowed is {Words(values)}", YamlFix.Write(scalar, nearest));
        var only = values is [JsonStringSyntax text] ? YamlFix.Write(scalar, text.Text) : null;
        return new Remedy($"write {Words(values)}", only);
    }

    /// <summary>The word that was probably meant, be it misspelt or the one that another system has.</summary>
    public static string? Nearest(string word, IReadOnlyCollection<string> words) =>
        OtherSystems.Meant(word, words) is [var only] ? only : NearestWord.Find(word, words);

    /// <summary>What is before the '#' of a comment that is part of the value, since no space is before it.</summary>
    private static string? BeforeComment(string text) =>
        text.IndexOf('#', StringComparison.Ordinal) is > 0 and var at ? text[..at].TrimEnd() : null;

    private static string Show(JsonSyntax value) =>
        value switch
        {
            JsonStringSyntax { Text: "" } => "\"\"",
            JsonStringSyntax text => text.Text,
            JsonNumberSyntax number => number.Text,
            JsonBooleanSyntax boolean => boolean.Value ? "true" : "false",
            JsonArraySyntax => "a list",
            JsonObjectSyntax => "a mapping",
            _ => "null",
        };
}
