using Slipway.Language;
using Slipway.Language.Environments;
using Slipway.Language.Syntax;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Texts;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.LanguageServer.Features;

/// <summary>Whether something may be called as someone wants to call it: the files are checked as they would be then.</summary>
internal static class NewName
{
    /// <summary>What would be wrong with a name where it is given.</summary>
    /// <param name="project">The project, checked.</param>
    /// <param name="given">The places that give the name.</param>
    /// <param name="other">The new name.</param>
    /// <param name="edits">What writes it everywhere.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>A sentence; null where nothing would be.</returns>
    public static string? Fault(
        EditedProject project,
        IReadOnlyList<SpecScalar> given,
        string other,
        IReadOnlyList<TextEdit> edits,
        CancellationToken cancellation
    )
    {
        var places = given.Select(scalar => Start(scalar.Span)).ToHashSet();
        var known = project
            .Findings.Where(finding => places.Contains(Start(finding.Span)))
            .Select(finding => finding.Id)
            .ToHashSet(StringComparer.Ordinal);
        var sources = given
            .Select(scalar => scalar.Span.File)
            .Distinct(StringComparer.Ordinal)
            .Select(file => (File: file, Text: project.TextOf(file)))
            .Where(one => one.Text is not null)
            .Select(one => SourceText.From(one.File, After(one.Text!, edits.Where(edit => edit.Span.File == one.File))))
            .ToList();
        var options = project.Workspace.Options with { Overlays = OverlaySet.Empty };
        var fault = Analysis
            .RunAlone(sources, options, cancellation)
            .Diagnostics.FirstOrDefault(finding =>
                finding.Severity == Severity.Error
                && finding.Span.StartLine > 0
                && places.Contains(Start(finding.Span))
                && !known.Contains(finding.Id)
            );
        return fault is null ? null : $"The name cannot be '{other}': {fault.Message}";
    }

    private static (string File, int Line, int Column) Start(SourceSpan span) =>
        (span.File, span.StartLine, span.StartColumn);

    /// <summary>A text after edits, the last one first, so that the places of the others hold.</summary>
    private static string After(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Span))
        {
            var whole = new EditedText("", "", null, text);
            var start = whole.Offset(edit.Span.StartLine - 1, edit.Span.StartColumn - 1);
            text = string.Concat(text.AsSpan(0, start), edit.NewText, text.AsSpan(start + whole.At(edit.Span).Length));
        }
        return text;
    }
}
