using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Slipway.Generators.Diagnostics;

namespace Slipway.CodeFixes;

/// <summary>Writes the expression that a finding proposes in place of what it is about.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExpressionFix))]
[Shared]
public sealed class ExpressionFix : CodeFixProvider
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
            "SLIP3017"
        );

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (
                diagnostic.Properties.TryGetValue(FixProperties.Expression, out var text)
                && diagnostic.Properties.TryGetValue(FixProperties.Title, out var title)
                && text is not null
                && title is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax old
            )
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        _ => Task.FromResult(Replace(context.Document, root, old, text)),
                        // One key for all, so that "fix all" fixes each with its own text.
                        nameof(ExpressionFix)
                    ),
                    diagnostic
                );
        }
    }

    private static Document Replace(Document document, SyntaxNode root, ExpressionSyntax old, string text) =>
        document.WithSyntaxRoot(root.ReplaceNode(old, SyntaxFactory.ParseExpression(text).WithTriviaFrom(old)));
}
