using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.Architecture.Tests;

/// <summary>Something in one folder of a project uses something in another one.</summary>
/// <param name="From">The folder that uses.</param>
/// <param name="To">The folder that is used.</param>
/// <param name="Proof">One file that does so, and what it uses.</param>
public sealed record Arrow(string From, string To, string Proof)
{
    /// <summary>The arrows between the folders of a project, one for each pair.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The arrows, ordered by their ends.</returns>
    public static IReadOnlyList<Arrow> Within(Project project)
    {
        var declared = project.DeclaredNames;
        var arrows = new ConcurrentBag<Arrow>();
        Parallel.ForEach(
            project.Sources,
            tree =>
            {
                foreach (var arrow in Of(tree, project, declared))
                    arrows.Add(arrow);
            }
        );
        return
        [
            .. arrows
                .GroupBy(arrow => (arrow.From, arrow.To))
                .Select(same => same.MinBy(arrow => arrow.Proof, StringComparer.Ordinal)!)
                .OrderBy(arrow => arrow.From, StringComparer.Ordinal)
                .ThenBy(arrow => arrow.To, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Arrow> Of(SyntaxTree tree, Project project, IReadOnlySet<string> declared)
    {
        var model = project.Compilation.GetSemanticModel(tree);
        var from = project.FolderOf(tree);
        var names = tree.GetRoot()
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(name => declared.Contains(name.Identifier.ValueText));
        foreach (var name in names)
        {
            if (Declaration(Meant(model, name), project) is not { } used || project.FolderOf(used.SyntaxTree) == from)
                continue;
            var file = Path.GetRelativePath(project.Folder, tree.FilePath).Replace('\\', '/');
            yield return new Arrow(from, project.FolderOf(used.SyntaxTree), $"{file} uses {name.Identifier.ValueText}");
        }
    }

    private static ISymbol? Meant(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
    }

    /// <summary>Where the type of a symbol is declared, the first part counting for all; nowhere for one of another project.</summary>
    private static SyntaxReference? Declaration(ISymbol? symbol, Project project)
    {
        if (!SymbolEqualityComparer.Default.Equals(symbol?.ContainingAssembly, project.Compilation.Assembly))
            return null;
        var type = symbol switch
        {
            INamedTypeSymbol named => named,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType,
            _ => null,
        };
        return type?.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault();
    }
}
