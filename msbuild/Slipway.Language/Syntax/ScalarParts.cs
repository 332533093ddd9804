using Slipway.Schema;

namespace Slipway.Language.Syntax;

/// <summary>Places inside a text: a URL's host, the operator of an expression.</summary>
public static class ScalarParts
{
    /// <summary>Finds where a part of a scalar's text was written.</summary>
    /// <remarks>
    /// Exact where each character of the text stands for one of the file: a text without quotes, or between quotes without
    /// escapes, on one line. Its length tells; anything else gives the span of the whole scalar.
    /// </remarks>
    /// <param name="scalar">The scalar.</param>
    /// <param name="start">The part's first character, counted from 0 in the scalar's text.</param>
    /// <param name="length">The number of its characters.</param>
    /// <returns>The span of the part, or that of the scalar.</returns>
    public static SourceSpan PartSpan(this SpecScalar scalar, int start, int length)
    {
        var whole = scalar.Span;
        var quotes = whole.EndColumn - whole.StartColumn - scalar.Text.Length;
        if (whole.StartLine != whole.EndLine || quotes is not (0 or 2) || length == 0)
            return whole;
        var column = whole.StartColumn + (quotes / 2) + start;
        return whole with { StartColumn = column, EndColumn = column + length };
    }
}
