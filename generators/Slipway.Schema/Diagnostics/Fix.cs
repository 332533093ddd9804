using System.Globalization;

namespace Slipway.Schema.Diagnostics;

/// <summary>A change of files that does what a finding's message says.</summary>
/// <param name="Title">What the change is called in an editor: <c>Write 'image'</c>.</param>
/// <param name="Edits">The edits; none overlaps another one.</param>
public sealed record Fix(string Title, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Writes other text in one place.</summary>
    /// <param name="span">The place.</param>
    /// <param name="text">The text to write there.</param>
    /// <param name="title">What the change is called; <c>Write …</c> where none is given.</param>
    /// <returns>The fix; null where the place has no columns, as in C# that has run.</returns>
    public static Fix? Write(SourceSpan span, string text, string? title = null) =>
        span.HasColumns ? new Fix(title ?? Writing(text), [new TextEdit(span, text)]) : null;

    /// <summary>What a change that writes a text is called, in YAML as in C#.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The title.</returns>
    public static string Writing(string text) => $"Write {text}";

    /// <summary>Writes a name or a number in place of a value in YAML.</summary>
    /// <param name="span">The place of the value.</param>
    /// <param name="value">The name or number.</param>
    /// <returns>The fix; null where the value is in C#, takes several lines, or could not be in quotes as it is.</returns>
    public static Fix? WriteValue(SourceSpan span, object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (span.StartLine != span.EndLine || span.IsCode || text.Any(one => one is '"' or '\\' || char.IsControl(one)))
            return null;
        // Quotes never change what a name means, and some names would be numbers or truth values without them.
        var written = value is string && !(text.Contains('-') && char.IsLetter(text[0])) ? $"\"{text}\"" : text;
        return Write(span, written, Writing($"'{text}'"));
    }

    /// <summary>Applies the edits in one file.</summary>
    /// <param name="file">The file as spans name it.</param>
    /// <param name="text">What the file holds.</param>
    /// <returns>What it holds then.</returns>
    public string Apply(string file, string text)
    {
        var lines = new TextLines(text);
        foreach (
            var edit in Edits.Where(edit => edit.Span.File == file).OrderByDescending(edit => lines.Start(edit.Span))
        )
            text = text.Substring(0, lines.Start(edit.Span)) + edit.NewText + text.Substring(lines.End(edit.Span));
        return text;
    }
}
