namespace Slipway.Schema.Diagnostics;

/// <summary>The fixes of several findings, applied at once.</summary>
public static class FixSet
{
    /// <summary>The edits of fixes of places that do not overlap; of two that do, the first counts.</summary>
    /// <param name="findings">The findings, in order.</param>
    /// <returns>The edits.</returns>
    public static IReadOnlyList<TextEdit> Of(IEnumerable<Diagnostic> findings)
    {
        var edits = new List<TextEdit>();
        foreach (var fix in findings.Select(finding => finding.Fix).OfType<Fix>())
        {
            if (!fix.Edits.Any(edit => edits.Exists(other => Overlap(edit.Span, other.Span))))
                edits.AddRange(fix.Edits);
        }
        return edits;
    }

    private static bool Overlap(SourceSpan left, SourceSpan right) =>
        left.File == right.File
        && (left.StartLine, left.StartColumn).CompareTo((right.EndLine, right.EndColumn)) <= 0
        && (right.StartLine, right.StartColumn).CompareTo((left.EndLine, left.EndColumn)) <= 0;
}
