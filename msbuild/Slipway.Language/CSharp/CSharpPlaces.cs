using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.CSharp;

/// <summary>
/// Finds the columns of values that C# code gave. The code tells the line of each call when it runs; where in the line
/// the value is, only its source tells.
/// </summary>
/// <param name="textOf">Reads a source file by its name in messages; null where it cannot be read.</param>
public sealed class CSharpPlaces(Func<string, string?> textOf)
{
    private readonly Dictionary<string, CodeText?> files = new(StringComparer.Ordinal);

    /// <summary>How often a value was looked for that several calls of one line give alike.</summary>
    private readonly Dictionary<(CodeSite Site, string Key, string Literal), int> alike = [];

    /// <summary>Finds a value.</summary>
    /// <param name="site">The call that gave it.</param>
    /// <param name="key">The key that it is written under; empty where there is none.</param>
    /// <param name="value">The value where it is a single one; null for others.</param>
    /// <returns>The argument that gives the value, or else the call, or else the code of the line.</returns>
    public SourceSpan Of(CodeSite site, string key, SpecScalar? value)
    {
        var line = SourceSpan.WholeLine(site.File, site.Line);
        if (Text(site.File) is not { } text || site.Line > text.Lines)
            return line;
        var literal = value is null ? null : Literal(value);
        foreach (var way in site.Ways)
        {
            var calls = new CodeCalls(text).Named(way.Call, way.Line).ToList();
            var places = calls.ConvertAll(call => value is null ? null : call.PlaceOf(site.File, key, literal));
            if (calls.Count == 1)
                return places[0] ?? calls[0].Place(site.File);
            if (calls.Count > 1 && literal is not null)
            {
                var found = With(text, places, literal);
                if (found.Count > 0)
                    return found[found.Count == 1 ? 0 : Turn(way with { Outer = null }, key, literal) % found.Count];
            }
        }
        return literal is not null && CodeLiterals.InStatement(text, literal, site.Line) is { } at
            ? text.Place(site.File, at, at + literal.Length)
            : LineOf(text, line);
    }

    /// <summary>Finds the variable that holds what a call made.</summary>
    /// <param name="site">The call.</param>
    /// <param name="name">The name that the call was given; null where it was given none.</param>
    /// <returns>The variable; null where there is none.</returns>
    public CodeVariable? VariableOf(CodeSite site, SpecScalar? name) =>
        site.Call.StartsWith("Add", StringComparison.Ordinal) && Text(site.File) is { } text
            ? Making(text, site, name is null ? null : Literal(name)) is { } call
                ? CodeVariables.Of(text, site.File, call.Start)
                : null
            : null;

    /// <summary>The call in the line that has the literal, where several make a thing of one type.</summary>
    private static CodeCall? Making(CodeText text, CodeSite site, string? literal)
    {
        var calls = new CodeCalls(text).Named(site.Call, site.Line).ToList();
        if (calls.Count > 1 && literal is not null)
            calls = calls.FindAll(call => With(text, [call.PlaceOf(site.File, "name", literal)], literal).Count == 1);
        return calls.Count == 1 ? calls[0] : null;
    }

    /// <summary>Of several calls in one line, the places in those that have the literal.</summary>
    private static List<SourceSpan> With(CodeText text, List<SourceSpan?> places, string literal) =>
        [
            .. places
                .OfType<SourceSpan>()
                .Where(place => text.Text.AsSpan(text.At(place)).StartsWith(literal))
                .Distinct(),
        ];

    /// <summary>Calls of one line run in the order in which they are written, and again in the next turn of a loop.</summary>
    private int Turn(CodeSite site, string key, string literal)
    {
        var turn = alike.GetValueOrDefault((site, key, literal));
        alike[(site, key, literal)] = turn + 1;
        return turn;
    }

    private static SourceSpan LineOf(CodeText text, SourceSpan line)
    {
        var (start, end) = (text.Start(line.StartLine), text.End(line.StartLine));
        var code = text.Text[start..end];
        var first = code.Length - code.AsSpan().TrimStart().Length;
        var last = code.AsSpan().TrimEnd().Length;
        return first >= last ? line : new SourceSpan(line.File, line.StartLine, first + 1, line.StartLine, last + 1);
    }

    /// <summary>The value as C# writes it; null where there are many ways.</summary>
    private static string? Literal(SpecScalar value) =>
        value.Kind switch
        {
            ScalarKind.Text when !value.Text.Any(letter => letter is '"' or '\\' || char.IsControl(letter)) =>
                $"\"{value.Text}\"",
            ScalarKind.Integer => value.Value.Integer.ToString(CultureInfo.InvariantCulture),
            ScalarKind.Boolean => value.Boolean == true ? "true" : "false",
            _ => null,
        };

    private CodeText? Text(string file)
    {
        if (!files.TryGetValue(file, out var text))
        {
            text = textOf(file) is { } source ? new CodeText(source) : null;
            files.Add(file, text);
        }
        return text;
    }
}
