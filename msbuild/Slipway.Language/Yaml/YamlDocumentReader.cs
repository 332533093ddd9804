using Slipway.Language.Syntax;

namespace Slipway.Language.Yaml;

/// <summary>Reads one document of a file.</summary>
internal sealed class YamlDocumentReader
{
    private readonly YamlChunk chunk;
    private readonly YamlCursor cursor;
    private readonly YamlFaults faults;
    private readonly YamlBlockReader blocks;

    public YamlDocumentReader(string file, string text, YamlChunk chunk, YamlFaults faults)
    {
        this.chunk = chunk;
        this.faults = faults;
        cursor = new YamlCursor(file, text, chunk);
        blocks = new YamlBlockReader(cursor, faults, new YamlAnchors(cursor, faults));
    }

    /// <summary>Reads the document.</summary>
    /// <returns>Its outermost value, or null where it has none.</returns>
    public SpecNode? Read()
    {
        var isInline = SkipDirectives() && SkipMarker();
        if (!isInline && !blocks.SkipToToken())
            return null;
        if (chunk.FollowsEnd)
            faults.AddMalformed(cursor, cursor.Here, YamlMistakes.AfterEnd);
        var root = isInline ? AfterMarker() : blocks.Node(-1);
        if (!blocks.SkipToToken())
            return root;
        // Whatever the first value is, it was not meant to be the whole document.
        faults.AddMalformed(cursor, cursor.Here, YamlMistakes.AfterDocument);
        return SpecScalar.Unread(root.Span);
    }

    /// <summary>Reads a value that starts on the line of the marker, which YAML allows and kubectl does not.</summary>
    private SpecNode AfterMarker()
    {
        var from = cursor.At;
        var rest = cursor.RestOfLine(from).TrimEnd().Length;
        var content = cursor.SpanOf(from, from + rest);
        var root = blocks.Inline(-1);
        faults.AddOnMarkerLine(content);
        return root;
    }

    private bool SkipDirectives()
    {
        while (blocks.SkipToToken() && cursor.Current == '%' && cursor.Column == 0)
        {
            var line = cursor.RestOfLine(cursor.At).TrimEnd();
            var from = cursor.At;
            cursor.SkipTo(from + line.Length);
            if (!IsKnown(line))
                faults.AddMalformed(cursor, cursor.SpanOf(from, cursor.At), YamlMistakes.Directive);
        }
        return !cursor.IsAtEnd;
    }

    private static bool IsKnown(ReadOnlySpan<char> directive)
    {
        var comment = directive.IndexOf(" #", StringComparison.Ordinal);
        var words = (comment < 0 ? directive : directive[..comment])
            .ToString()
            .Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["%YAML", "1.1"] or ["%TAG", ['!', ..], _];
    }

    /// <summary>Passes over <c>---</c>.</summary>
    /// <returns>Whether a value follows on the same line.</returns>
    private bool SkipMarker()
    {
        if (cursor.Column != 0 || !cursor.RestOfLine(cursor.At).StartsWith("---", StringComparison.Ordinal))
            return false;
        if (cursor.RestOfLine(cursor.At) is not ("---" or ['-', '-', '-', ' ' or '\t', ..]))
            return false;
        cursor.SkipTo(cursor.At + 3);
        cursor.SkipBlanks();
        return !cursor.IsAtBreak && cursor.Current != '#';
    }
}
