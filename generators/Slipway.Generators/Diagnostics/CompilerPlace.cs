using Microsoft.CodeAnalysis;
using Slipway.Schema;

namespace Slipway.Generators.Diagnostics;

/// <summary>Places as the C# compiler has them, as Slipway's own spans.</summary>
internal static class CompilerPlace
{
    /// <summary>The span of a place in a source file.</summary>
    public static SourceSpan Span(Location location)
    {
        var lines = location.GetLineSpan();
        var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
        return new SourceSpan(lines.Path, start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }

    /// <summary>The place in front of a token, where text can be inserted.</summary>
    public static SourceSpan Before(SyntaxToken token)
    {
        var span = Span(token.GetLocation());
        return span with { EndLine = span.StartLine, EndColumn = span.StartColumn };
    }
}
