using System.Globalization;
using Slipway.Schema.Formats;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Schema.Values;

/// <summary>The form, length and range of a single value. YAML and literals in C# are judged by it alike.</summary>
public sealed record ValueLimits
{
    /// <summary>The name of its form.</summary>
    public string? Format { get; init; }

    /// <summary>The regular expression it matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least number.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest number.</summary>
    public double? Maximum { get; init; }

    /// <summary>The least count of characters.</summary>
    public int? MinimumLength { get; init; }

    /// <summary>The greatest count of characters.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>The limits a schema gives.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The limits.</returns>
    public static ValueLimits Of(SchemaNode schema) =>
        new()
        {
            Format = schema.Format,
            Pattern = schema.Pattern,
            Minimum = schema.Minimum,
            Maximum = schema.Maximum,
            MinimumLength = schema.MinimumLength,
            MaximumLength = schema.MaximumLength,
        };

    /// <summary>Finds the first thing that is wrong with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The key it is under.</param>
    /// <param name="hint">The schema's own words, with what separates them from a message; empty where it has none.</param>
    /// <returns>The fault, or null where nothing is wrong.</returns>
    public ValueFault? FaultOf(string text, string name, string hint)
    {
        if (ValueFormats.Find(Format) is { } format && format.Fault(text) is { } fault)
            return new ValueFault(
                ValueAspect.Format,
                [$"'{text}'", (object?)PlainFault(text) ?? fault, format.Meaning, format.Example, Sentence.Plain(hint)]
            );
        if (Pattern is not null && !SchemaPattern.IsMatch(text, Pattern))
        {
            Sentence remedy =
                PlainFault(text) is { } plain ? Sentence.Of($"it {plain}").Then(Sentence.Plain(hint))
                : hint.Length > 0 ? Sentence.Plain(hint.TrimStart(':', ' '))
                : $"it must match {Pattern}";
            return new ValueFault(ValueAspect.Pattern, [text, new KeyName(name), remedy]);
        }
        // What takes two places in memory is one character all the same.
        var length = text.Length - text.Count(char.IsLowSurrogate);
        if (MinimumLength > length)
            return Length(name, length, $"at least {MinimumLength}", hint);
        return MaximumLength < length ? Length(name, length, $"at most {MaximumLength}", hint) : null;
    }

    /// <summary>Says whether a number is out of range.</summary>
    /// <param name="number">The number.</param>
    /// <param name="written">The number as written.</param>
    /// <param name="name">The key it is under.</param>
    /// <param name="hint">The schema's own words, with what separates them from a message; empty where it has none.</param>
    /// <returns>The fault, or null where nothing is wrong.</returns>
    public ValueFault? FaultOf(double number, string written, string name, string hint)
    {
        var limits = (Minimum, Maximum) switch
        {
            // The greatest number of a type says nothing to who is below the least one, and a C# int cannot be above it.
            ({ } least, { } most) when number < least && most >= int.MaxValue => $"at least {Show(least)}",
            ({ } least, { } most) when least.Equals(most) && !number.Equals(least) => Show(least),
            ({ } least, { } most) when number < least || number > most => $"from {Show(least)} to {Show(most)}",
            ({ } least, null) when number < least => $"at least {Show(least)}",
            (null, { } most) when number > most => $"at most {Show(most)}",
            _ => null,
        };
        return limits is null
            ? null
            : new ValueFault(ValueAspect.Range, [Quoted(name), written, limits, Sentence.Plain(hint)]);
    }

    /// <summary>What is wrong with a text whatever form it has to have, as a phrase that completes "the value …".</summary>
    private Sentence? PlainFault(string text)
    {
        var line = text.TrimEnd('\n');
        if (line.Length < text.Length && FaultOf(line, "", "") is null)
            return Sentence.Of(
                $"ends with a line break{new CodeWords(", which '|' and '>' keep, and '|-' and '>-' do not", "")}"
            );
        return text.Length > 2 && text[0] == '<' && text.IndexOf('>') == text.Length - 1
            ? Sentence.Plain("is a placeholder that is still to be filled in")
            : null;
    }

    private static ValueFault Length(string name, int length, string limit, string hint) =>
        new(ValueAspect.Length, [Quoted(name), $"{length} characters", limit, Sentence.Plain(hint)]);

    private static Sentence Quoted(string name) => Sentence.Of($"'{new KeyName(name)}'");

    private static string Show(double number) => number.ToString(CultureInfo.InvariantCulture);
}
