namespace Slipway.Schema;

/// <summary>A stretch of one source file: where a value was written. Lines and columns count from 1.</summary>
/// <param name="File">The file as the user named it, usually relative to the project.</param>
/// <param name="StartLine">The line of the first character.</param>
/// <param name="StartColumn">The column of the first character, in UTF-16 units; 0 where only the line is known.</param>
/// <param name="EndLine">The line just after the last character.</param>
/// <param name="EndColumn">The column just after the last character.</param>
public readonly record struct SourceSpan(string File, int StartLine, int StartColumn, int EndLine, int EndColumn)
    : IComparable<SourceSpan>
{
    /// <summary>No place: what is said there is about the project as a whole.</summary>
    public static SourceSpan None { get; } = new("", 0, 0, 0, 0);

    /// <summary>Whether the columns are known, so that the text there can be changed.</summary>
    public bool HasColumns => StartColumn > 0;

    /// <summary>Whether the place is in C#.</summary>
    public bool IsCode => File.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file as a whole.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <returns>A span without lines.</returns>
    public static SourceSpan Whole(string file) => new(file, 0, 0, 0, 0);

    /// <summary>The first character of a file: where a fault of the file as a whole is reported.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <returns>A span of no length at 1:1.</returns>
    public static SourceSpan StartOf(string file) => new(file, 1, 1, 1, 1);

    /// <summary>A line as a whole: what C# tells of the place of a call.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="line">The line.</param>
    /// <returns>A span without columns.</returns>
    public static SourceSpan WholeLine(string file, int line) => new(file, line, 0, line, 0);

    /// <summary>The span from this one's start to another one's end.</summary>
    /// <param name="end">A span further on in the same file.</param>
    /// <returns>The span that covers both.</returns>
    public SourceSpan To(SourceSpan end) => new(File, StartLine, StartColumn, end.EndLine, end.EndColumn);

    /// <summary>Whether another span lies in this one.</summary>
    /// <param name="other">A span of any file.</param>
    /// <returns>True where none of it is outside.</returns>
    public bool Covers(SourceSpan other) =>
        string.Equals(File, other.File, StringComparison.Ordinal)
        && (StartLine, StartColumn).CompareTo((other.StartLine, other.StartColumn)) <= 0
        && (EndLine, EndColumn).CompareTo((other.EndLine, other.EndColumn)) >= 0;

    /// <inheritdoc />
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        var byLine = StartLine.CompareTo(other.StartLine);
        return byLine != 0 ? byLine : StartColumn.CompareTo(other.StartColumn);
    }

    /// <inheritdoc />
    public override string ToString() =>
        StartColumn == 0
            ? FormattableString.Invariant($"{File}({StartLine})")
            : FormattableString.Invariant($"{File}({StartLine},{StartColumn})");

    /// <summary>Whether one span starts before another.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether one span starts after another.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether one span starts before another or with it.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one span starts after another or with it.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
