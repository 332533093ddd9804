using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.Architecture.Tests;

/// <summary>Methods whose names do not say whether they return a task: those that do end in <c>Async</c>, and no others.</summary>
public static class AsyncNames
{
    private const string Suffix = "Async";

    private static readonly HashSet<string> Tasks = new(StringComparer.Ordinal)
    {
        "System.Threading.Tasks.Task",
        "System.Threading.Tasks.ValueTask",
        "System.Collections.Generic.IAsyncEnumerable",
    };

    /// <summary>The methods and local functions of a house that are named otherwise.</summary>
    /// <param name="house">The projects.</param>
    /// <returns>Each with its file and line, ordered.</returns>
    public static IReadOnlyList<string> Faults(House house) =>
        [.. house.Projects.SelectMany(project => project.Sources.SelectMany(tree => Faults(project, tree)))];

    private static IEnumerable<string> Faults(Project project, SyntaxTree tree)
    {
        var model = project.Compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(IsMethod))
        {
            var method = (IMethodSymbol)model.GetDeclaredSymbol(node)!;
            var isAsync = IsTask(method.ReturnType);
            if (method.Name.EndsWith(Suffix, StringComparison.Ordinal) == isAsync || IsNamedElsewhere(method))
                continue;
            var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
            var file = Path.GetRelativePath(project.Folder, tree.FilePath).Replace('\\', '/');
            yield return $"{project.Name}/{file}({line}): {method.Name} "
                + (isAsync ? "returns a task: name it " + method.Name + Suffix : "returns no task");
        }
    }

    private static bool IsMethod(SyntaxNode node) => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax;

    private static bool IsTask(ITypeSymbol type) =>
        Tasks.Contains($"{type.OriginalDefinition.ContainingNamespace}.{type.OriginalDefinition.Name}");

    /// <summary>What it overrides or implements has the name, or the runtime does, for the entry point.</summary>
    private static bool IsNamedElsewhere(IMethodSymbol method) =>
        method.IsOverride || method.Name == "Main" || Implements(method);

    private static bool Implements(IMethodSymbol method) =>
        method.ExplicitInterfaceImplementations.Length > 0
        || method.ContainingType is { } type
            && type.AllInterfaces.SelectMany(contract => contract.GetMembers(method.Name))
                .Any(member =>
                    SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method)
                );
}
