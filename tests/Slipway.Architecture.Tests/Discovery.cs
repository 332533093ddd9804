using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.Architecture.Tests;

/// <summary>Calls that look for types when the program runs, which native code cannot do.</summary>
public static class Discovery
{
    private static readonly HashSet<string> Calls = new(StringComparer.Ordinal)
    {
        "System.Reflection.Assembly.GetTypes",
        "System.Reflection.Assembly.GetExportedTypes",
        "System.Reflection.Assembly.DefinedTypes",
        "System.Reflection.Assembly.ExportedTypes",
        "System.Activator.CreateInstance",
        "System.Type.GetNestedTypes",
        "System.Reflection.Emit.AssemblyBuilder.DefineDynamicAssembly",
    };

    /// <summary>Runs inside the user's own program, and looks for the methods with <c>[Spec]</c> there.</summary>
    private const string Host = "Slipway/Runtime/SpecMethods.cs";

    /// <summary>The calls in a house.</summary>
    /// <param name="house">The projects.</param>
    /// <returns>Each with its file and line, ordered.</returns>
    public static IReadOnlyList<string> In(House house) =>
        [
            .. house
                .Projects.SelectMany(project => project.Sources.SelectMany(tree => In(project, tree)))
                .Where(call => !call.StartsWith(Host, StringComparison.Ordinal)),
        ];

    private static IEnumerable<string> In(Project project, SyntaxTree tree)
    {
        var suspects = tree.GetRoot()
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(name => Calls.Any(call => call.EndsWith($".{name.Identifier.ValueText}", StringComparison.Ordinal)));
        foreach (var name in suspects)
        {
            var info = project.Compilation.GetSemanticModel(tree).GetSymbolInfo(name);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (symbol is null or INamedTypeSymbol || !Calls.Contains($"{symbol.ContainingType}.{symbol.Name}"))
                continue;
            var line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
            var file = Path.GetRelativePath(project.Folder, tree.FilePath).Replace('\\', '/');
            yield return $"{project.Name}/{file}({line}): {symbol.ContainingType.Name}.{symbol.Name}";
        }
    }
}
