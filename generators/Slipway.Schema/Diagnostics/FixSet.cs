namespace Slipway.Schema.Diagnostics;

/// <summary>The fixes of several findings, applied at once.</summary>
public static class FixSet
{
    /// <summary>The edits of fixes of places that do not overlap; of two that do, the first counts.</summary>
    /// <param name="findings">The findings, in order.</param>
    /// <returns>The edits.</returns>
    public static IReadOnlyList<TextEdit> Of(IEnumerable<Diagnostic> findings) =>
        [.. Compatible(findings).SelectMany(finding => finding.Fix!.Edits)];

    /// <summary>The findings whose fixes can be applied at once.</summary>
    /// <param name="findings">The findings, in order; those without a fix are left out.</param>
    /// <returns>Those whose edits do not overlap the ones of an earlier one.</returns>
    public static IReadOnlyList<Diagnostic> Compatible(IEnumerable<Diagnostic> findings)
    {
        var edits = new List<TextEdit>();
        var chosen = new List<Diagnostic>();
        foreach (var finding in findings)
        {
            if (
                finding.Fix is not { } fix
                || fix.Edits.Any(edit => edits.Exists(other => Overlap(edit.Span, other.Span)))
            )
                continue;
            edits.AddRange(fix.Edits);
            chosen.Add(finding);
        }
        return chosen;
    }

    private static bool Overlap(SourceSpan left, SourceSpan right) =>
        left.File == right.File
        && (left.StartLine, left.StartColumn).CompareTo((right.EndLine, right.EndColumn)) <= 0
        && (right.StartLine, right.StartColumn).CompareTo((left.EndLine, left.EndColumn)) <= 0;
}
