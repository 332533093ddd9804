using Slipway.Schema;

namespace Slipway.Language.CSharp;

/// <summary>A call in a source file.</summary>
/// <param name="text">The file.</param>
/// <param name="start">Where the name of what is called begins.</param>
/// <param name="open">The bracket in front of its arguments.</param>
internal sealed class CodeCall(CodeText text, int start, int open)
{
    private readonly int close = text.Close(open);
    private IReadOnlyList<CodeArgument>? arguments;

    /// <summary>Where the name of what is called begins.</summary>
    public int Start => start;

    /// <summary>The arguments, in order.</summary>
    public IReadOnlyList<CodeArgument> Arguments => arguments ??= [.. Read()];

    /// <summary>The call with its arguments; the name alone where they go on in other lines.</summary>
    /// <param name="file">What messages call the file.</param>
    public SourceSpan Place(string file)
    {
        var end = Math.Min(close + 1, text.Text.Length);
        return text.Place(file, start, text.Place(start).Line == text.Place(end - 1).Line ? end : open);
    }

    /// <summary>Where a value is among the arguments.</summary>
    /// <param name="file">What messages call the file.</param>
    /// <param name="key">The key that the value was written under.</param>
    /// <param name="literal">The value as C# writes it; null where there are many ways.</param>
    /// <returns>The place; null where the call does not tell.</returns>
    public SourceSpan? PlaceOf(string file, string key, string? literal)
    {
        var values = Arguments.Where(one => !one.IsFunction).ToList();
        var equal = values.Where(one => literal is not null && TextOf(one) == literal).ToList();
        var named = values.Find(one => IsNamed(one, key));
        if ((equal.Count == 1 ? equal[0] : named) is { } found)
            return text.Place(file, found.Start, found.End);
        if (
            literal is not null
            && CodeLiterals.Only(text, literal, values.Select(one => (one.Start, one.End))) is { } at
        )
            return text.Place(file, at, at + literal.Length);
        return values.Count == 1 && !IsOther(values[0], literal)
            ? text.Place(file, values[0].Start, values[0].End)
            : null;
    }

    /// <summary>Whether an argument is a literal of another value.</summary>
    private bool IsOther(CodeArgument argument, string? literal) =>
        TextOf(argument) is { Length: > 0 } written
        && (char.IsAsciiDigit(written[0]) || written[0] == '"')
        && written != literal
        && text.Code.AsSpan(argument.Start + 1, written.Length - 1).IndexOfAnyExcept(CodeText.Hidden, '.') < 0;

    private string TextOf(CodeArgument argument) => text.Text[argument.Start..argument.End];

    /// <summary>Whether an argument is named as a key is, which may have signs that C# has not.</summary>
    private static bool IsNamed(CodeArgument argument, string key) =>
        argument.Name is { } name
        && string.Equals(name, string.Concat(key.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase);

    private IEnumerable<CodeArgument> Read()
    {
        var from = open + 1;
        for (var at = from; at <= close && at < text.Code.Length; at++)
        {
            if (text.Code[at] is '(' or '[' or '{')
                at = text.Close(at);
            else if (at == close || text.Code[at] == ',')
            {
                if (CodeArgument.Read(text, from, at) is { } argument)
                    yield return argument;
                from = at + 1;
            }
        }
    }
}
