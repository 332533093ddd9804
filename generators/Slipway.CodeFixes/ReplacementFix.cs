using System.Collections.Immutable;
using System.Composition;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.CodeFixes;

/// <summary>Calls the member that replaces one out of use, where its message names a key and a member takes the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementFix))]
[Shared]
public sealed class ReplacementFix : CodeFixProvider
{
    private static readonly Regex Word = new(
        "'(?<key>[A-Za-z]+)'",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SLIP1011");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellation = context.CancellationToken;
        var root = await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var name = root
                ?.FindNode(diagnostic.Location.SourceSpan)
                .DescendantNodesAndSelf()
                .OfType<SimpleNameSyntax>()
                .LastOrDefault(one => model?.GetSymbolInfo(one, cancellation).Symbol is IMethodSymbol);
            if (name is null || model?.GetSymbolInfo(name, cancellation).Symbol is not IMethodSymbol old)
                continue;
            if (Replacement(old) is not { } replacement)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Call {replacement}",
                    _ => Task.FromResult(Rename(context.Document, root!, name, replacement)),
                    nameof(ReplacementFix)
                ),
                diagnostic
            );
        }
    }

    private static string? Replacement(IMethodSymbol old)
    {
        var message = old.GetAttributes()
            .Where(one => one.AttributeClass?.Name == "ObsoleteAttribute")
            .Select(one => one.ConstructorArguments.FirstOrDefault().Value as string)
            .FirstOrDefault();
        if (message is null)
            return null;
        var keys = Word.Matches(message).Cast<Match>().Select(one => one.Groups["key"].Value);
        var members = old.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(one => Fits(one, old)).ToList();
        foreach (var key in keys)
        {
            var found = members.Where(one => KeyOf(one) == key).OrderBy(one => one.Name.Length).FirstOrDefault();
            if (found is not null)
                return found.Name;
        }
        return null;
    }

    private static string? KeyOf(IMethodSymbol method) =>
        method
            .GetAttributes()
            .FirstOrDefault(one => one.AttributeClass?.Name == "SpecMemberAttribute")
            ?.ConstructorArguments.FirstOrDefault()
            .Value as string;

    private static bool Fits(IMethodSymbol method, IMethodSymbol old) =>
        method.Parameters.Length == old.Parameters.Length
        && method
            .Parameters.Zip(old.Parameters, (one, other) => (one, other))
            .All(pair => SymbolEqualityComparer.Default.Equals(pair.one.Type, pair.other.Type));

    private static Document Rename(Document document, SyntaxNode root, SimpleNameSyntax name, string replacement) =>
        document.WithSyntaxRoot(root.ReplaceNode(name, SyntaxFactory.IdentifierName(replacement).WithTriviaFrom(name)));
}
