using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Generators.Schemas;

/// <summary>What the project says about its builders.</summary>
/// <param name="Namespace">The namespace they are in.</param>
internal sealed record GeneratorOptions(string Namespace)
{
    /// <summary>Reads <c>SlipwayBuilderNamespace</c>, or else the project's root namespace.</summary>
    /// <param name="options">The project's options.</param>
    /// <returns>The options.</returns>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider options)
    {
        var global = options.GlobalOptions;
        if (!global.TryGetValue("build_property.SlipwayBuilderNamespace", out var name) || name.Length == 0)
            global.TryGetValue("build_property.RootNamespace", out name);
        return new GeneratorOptions(name is { Length: > 0 } ? Sound(name) : "Slipway.Schemas");
    }

    private static string Sound(string name) =>
        string.Join(
            ".",
            name.Split('.')
                .Select(part => SyntaxFacts.IsValidIdentifier(part) ? Keyword.Escape(part) : Identifier.Pascal(part))
        );
}
