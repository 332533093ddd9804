using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.CodeFixes;

/// <summary>Applies the fix that a finding brings along.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FindingFix))]
[Shared]
public sealed class FindingFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            "SLIP1005",
            "SLIP1006",
            "SLIP2001",
            "SLIP2022",
            "SLIP2603",
            "SLIP2604",
            "SLIP2605",
            "SLIP3006",
            "SLIP3007",
            "SLIP3017",
            "SLIP9022"
        );

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // What spans call the file: edits of other files are not this document's.
            var file = diagnostic.Location.SourceTree?.FilePath;
            if (FixProperties.Read(diagnostic.Properties) is { } fix && fix.Edits.All(edit => edit.Span.File == file))
                context.RegisterCodeFix(
                    CodeAction.Create(
                        fix.Title,
                        cancellation => ApplyAsync(context.Document, fix, cancellation),
                        // One key for all, so that "fix all" fixes each with its own text.
                        nameof(FindingFix)
                    ),
                    diagnostic
                );
        }
        return Task.CompletedTask;
    }

    private static async Task<Document> ApplyAsync(Document document, Fix fix, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(
            text.WithChanges(fix.Edits.Select(edit => new TextChange(Span(text, edit.Span), edit.NewText)))
        );
    }

    private static TextSpan Span(SourceText text, SourceSpan span) =>
        text.Lines.GetTextSpan(
            new LinePositionSpan(
                new LinePosition(span.StartLine - 1, span.StartColumn - 1),
                new LinePosition(span.EndLine - 1, span.EndColumn - 1)
            )
        );
}
