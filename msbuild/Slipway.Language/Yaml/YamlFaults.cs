using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Yaml;

/// <summary>What is wrong with the text of a file; reading stops when that becomes too much.</summary>
internal sealed class YamlFaults(List<Diagnostic> diagnostics)
{
    /// <summary>No one fixes more in one go; it also bounds the work on hostile files.</summary>
    private const int MaximumFaults = 100;

    /// <summary>How many characters may be read again after a quote or bracket that was never closed.</summary>
    private const int MaximumReread = 4 * 1024 * 1024;

    private readonly HashSet<int> tabLines = [];
    private readonly HashSet<int> slashLines = [];
    private int reread;
    private int malformedLine;
    private int tabColumns;

    /// <summary>Lines that could not be read as written; what is found on them says little.</summary>
    public HashSet<int> SpoiltLines { get; } = [];

    /// <summary>Whether reading has stopped.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Reports something that leaves the structure of the text as it is.</summary>
    public void Add(YamlCursor cursor, Diagnostic fault)
    {
        if (IsFull)
            return;
        SpoiltLines.Add(fault.Span.StartLine);
        diagnostics.Add(fault);
        if (diagnostics.Count >= MaximumFaults)
            Stop(cursor, fault.Span);
    }

    /// <summary>Reports text that cannot be read. A second such fault on a line only follows from the first.</summary>
    public void AddMalformed(YamlCursor cursor, SourceSpan span, string message)
    {
        if (malformedLine == span.StartLine)
            return;
        malformedLine = span.StartLine;
        Add(cursor, ReadingDiagnostics.Malformed.At(span, message));
    }

    /// <summary>Reports a comma or semicolon at the end of a line, as other languages have it.</summary>
    public void AddStray(YamlCursor cursor)
    {
        var stray = cursor.Here;
        Add(
            cursor,
            ReadingDiagnostics.Malformed.At(stray, YamlMistakes.Stray(cursor.Current)) with
            {
                Fix = new Fix($"Remove '{cursor.Current}'", [new TextEdit(stray, "")]),
            }
        );
    }

    /// <summary>Warns of text on the line of a <c>---</c>, unless it cannot be read anyway.</summary>
    public void AddOnMarkerLine(SourceSpan text)
    {
        if (IsFull || SpoiltLines.Contains(text.StartLine))
            return;
        var blanks = text with { StartColumn = "---".Length + 1, EndColumn = text.StartColumn };
        diagnostics.Add(
            ReadingDiagnostics.OnMarkerLine.At(text) with
            {
                Fix = new Fix("Start the document on the line below", [new TextEdit(blanks, "\n")]),
            }
        );
    }

    /// <summary>Reports a key that is indented less than the line here, and belongs to the same mapping as it.</summary>
    public void AddDedented(YamlCursor cursor, SpecEntry entry, int column)
    {
        var (key, value) = (entry.Key.Span, entry.Value.Span);
        // Lines below the key that are deep enough already stay as they are.
        var deep = entry.Value is SpecSequence ? cursor.Column + 1 : cursor.Column + 2;
        var last = value.StartLine > key.StartLine && value.StartColumn >= deep ? key.StartLine : cursor.Line - 1;
        var margin = new string(' ', cursor.Column - column);
        var edits = Enumerable
            .Range(key.StartLine, last - key.StartLine + 1)
            .Select(line => new TextEdit(new SourceSpan(key.File, line, 1, line, 1), margin));
        Add(
            cursor,
            ReadingDiagnostics.Malformed.At(key, YamlMistakes.Dedented(cursor.Line, cursor.Column + 1)) with
            {
                Fix = new Fix($"Indent '{entry.Key.Written}'", [.. edits]),
            }
        );
    }

    /// <summary>Reports a tab that indents the line, and passes over it.</summary>
    public void AddTab(YamlCursor cursor)
    {
        if (cursor.RestOfLine(cursor.At).IsWhiteSpace())
        {
            AddBlankTab(cursor);
            return;
        }
        if (malformedLine != cursor.Line && tabLines.Add(cursor.Line))
            Add(cursor, ReadingDiagnostics.Tab.At(cursor.Here));
        malformedLine = cursor.Line;
        // The lines of one run are indented by the same editor, so its first line tells for all of them.
        if (cursor.ColumnByLineAbove() is { } column)
            tabColumns = Math.Max(column - cursor.Column, 0) / cursor.CountTabs();
        while (cursor.Current == '\t')
            cursor.SkipIndentingTab(tabColumns);
    }

    /// <summary>Reports a tab on a line that is empty otherwise, and passes over the line's blanks.</summary>
    private void AddBlankTab(YamlCursor cursor)
    {
        var from = cursor.At;
        cursor.SkipBlanks();
        if (!tabLines.Add(cursor.Line))
            return;
        var blanks = cursor.SpanOf(from, cursor.At);
        Add(
            cursor,
            ReadingDiagnostics.Malformed.At(blanks, YamlMistakes.BlankTab) with
            {
                Fix = new Fix("Empty the line", [new TextEdit(blanks, "")]),
            }
        );
    }

    /// <summary>Reports a comment of another language, once however often reading comes by.</summary>
    public void AddSlashes(YamlCursor cursor)
    {
        if (slashLines.Add(cursor.Line))
        {
            var span = cursor.SpanOf(cursor.At, cursor.At + 2);
            Add(cursor, ReadingDiagnostics.Slashes.At(span) with { Fix = Fix.Write(span, "#") });
        }
    }

    /// <summary>Goes back to the start of a line that belonged to nothing so far, and forgets what was found from there on.</summary>
    public void GoBack(YamlCursor cursor, YamlMark line)
    {
        if (IsFull)
            return;
        reread += cursor.At - line.At;
        cursor.MoveTo(line);
        malformedLine = 0;
        tabLines.RemoveWhere(tab => tab >= line.Line);
        slashLines.RemoveWhere(slashes => slashes >= line.Line);
        diagnostics.RemoveAll(found => found.Span.StartLine >= line.Line);
        SpoiltLines.RemoveWhere(spoilt => spoilt >= line.Line);
        if (reread > MaximumReread)
            Stop(cursor, cursor.Here);
    }

    private void Stop(YamlCursor cursor, SourceSpan span)
    {
        IsFull = true;
        diagnostics.Add(ReadingDiagnostics.TooManyFaults.At(span, diagnostics.Count));
        cursor.Stop();
    }
}
