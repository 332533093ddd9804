using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema.Formats;
using Slipway.Schema.Json;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Checks a single value against the words, form, length and range its schema gives.</summary>
internal static class ScalarCheck
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(200);

    /// <summary>Finds the first thing that is wrong with a value.</summary>
    /// <param name="scalar">The value; its type is right.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="name">The key it stands under.</param>
    /// <param name="hint">The schema's own words, with what separates them from a message; empty where it has none.</param>
    /// <returns>The finding, or null where nothing is wrong.</returns>
    public static Diagnostic? Check(SpecScalar scalar, SchemaNode schema, string name, string hint)
    {
        if (!ValueEquality.IsAmong(schema.Values, scalar))
            return ShapeDiagnostics.NotAllowed.At(
                scalar.Span,
                scalar.Text,
                name,
                Allowed(scalar, schema.Values) + hint
            );
        return scalar.IsText ? CheckText(scalar, schema, name, hint) : CheckNumber(scalar, schema, name, hint);
    }

    /// <summary>The words of a closed list: <c>one of a, b, c</c>.</summary>
    public static string Words(IReadOnlyList<JsonSyntax> values) =>
        values.Count == 1 ? $"'{Show(values[0])}'" : $"one of {string.Join(", ", values.Select(Show))}";

    private static Diagnostic? CheckText(SpecScalar scalar, SchemaNode schema, string name, string hint)
    {
        var text = scalar.Text;
        if (ValueFormats.Find(schema.Format) is { } format && format.Fault(text) is { } fault)
            return ShapeDiagnostics.BadFormat.At(scalar.Span, $"'{text}'", fault, format.Meaning, format.Example, hint);
        if (schema.Pattern is { } pattern && !Matches(text, pattern))
        {
            var remedy = hint.Length > 0 ? hint.TrimStart(':', ' ') : $"it must match {pattern}";
            return ShapeDiagnostics.BadPattern.At(scalar.Span, text, name, remedy);
        }
        var length = schema is { MinimumLength: null, MaximumLength: null } ? 0 : text.EnumerateRunes().Count();
        if (schema.MinimumLength > length)
            return Count(scalar, name, length, $"at least {schema.MinimumLength}", hint);
        return schema.MaximumLength < length
            ? Count(scalar, name, length, $"at most {schema.MaximumLength}", hint)
            : null;
    }

    private static Diagnostic? CheckNumber(SpecScalar scalar, SchemaNode schema, string name, string hint)
    {
        var number = scalar.Integer ?? scalar.Value.Float;
        if (scalar.Kind is not (ScalarKind.Integer or ScalarKind.Float))
            return null;
        var limits = (schema.Minimum, schema.Maximum) switch
        {
            ({ } least, { } most) when number < least || number > most => $"from {Show(least)} to {Show(most)}",
            ({ } least, null) when number < least => $"at least {Show(least)}",
            (null, { } most) when number > most => $"at most {Show(most)}",
            _ => null,
        };
        return limits is null
            ? null
            : ShapeDiagnostics.OutOfRange.At(scalar.Span, $"'{name}'", scalar.Text, limits, hint);
    }

    private static Diagnostic Count(SpecScalar scalar, string name, int length, string limit, string hint) =>
        ShapeDiagnostics.WrongCount.At(scalar.Span, $"'{name}'", $"{length} characters", limit, hint);

    private static string Allowed(SpecScalar scalar, IReadOnlyList<JsonSyntax> values)
    {
        var nearest = NearestWord.Find(scalar.Text, values.OfType<JsonStringSyntax>().Select(value => value.Text));
        return nearest is null ? $"write {Words(values)}" : $"did you mean '{nearest}'? Allowed is {Words(values)}";
    }

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

    private static string Show(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, SchemaPattern.ForDotNet(pattern), RegexOptions.CultureInvariant, PatternTime);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            // A pattern that is no regular expression, or takes for ever, is the schema's fault and proves nothing here.
            return true;
        }
    }
}
