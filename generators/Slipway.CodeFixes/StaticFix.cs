using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Slipway.Generators.Diagnostics;

namespace Slipway.CodeFixes;

/// <summary>Makes a spec method static.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StaticFix))]
[Shared]
public sealed class StaticFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SLIP9022");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics.Where(one => one.Properties.ContainsKey(FixProperties.Static)))
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan) is MethodDeclarationSyntax method)
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Make the method static",
                        _ => Task.FromResult(MakeStatic(context.Document, root, method)),
                        nameof(StaticFix)
                    ),
                    diagnostic
                );
        }
    }

    private static Document MakeStatic(Document document, SyntaxNode root, MethodDeclarationSyntax method)
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        var modifiers = generator.GetModifiers(method).WithIsStatic(isStatic: true);
        return document.WithSyntaxRoot(root.ReplaceNode(method, generator.WithModifiers(method, modifiers)));
    }
}
