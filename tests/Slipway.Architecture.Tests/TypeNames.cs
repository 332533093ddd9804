using Microsoft.CodeAnalysis;

namespace Slipway.Architecture.Tests;

/// <summary>Names of types that several projects declare.</summary>
public static class TypeNames
{
    /// <summary>What users compile against: its types are named as the views of the compiler are, which is intended.</summary>
    private const string Api = "Slipway";

    /// <summary>The type of what the table of kinds says of a kind.</summary>
    private const string Kind = "KnownKind";

    /// <summary>The part of a namespace that holds rules.</summary>
    private const string Rules = ".Rules";

    /// <summary>The names that are declared twice.</summary>
    /// <param name="house">The projects.</param>
    /// <returns>Each with its projects, ordered.</returns>
    public static IReadOnlyList<string> Twins(House house) =>
        [
            .. from project in house.Projects
            where project.Name != Api
            from type in project.Types
            where IsOwn(type)
            group (Project: project.Name, Type: type) by type.Name into declared
            let projects = declared.Select(one => one.Project).Distinct(StringComparer.Ordinal).ToList()
            let types = declared.Select(one => one.Type).ToList()
            where projects.Count > 1 && !AreKindAndView(types) && !types.All(IsRule)
            orderby declared.Key
            select $"{declared.Key}: {string.Join(", ", projects)}",
        ];

    /// <summary>What the framework of the newest compiler has, and that of the oldest does not, is declared where it is needed.</summary>
    private static bool IsOwn(INamedTypeSymbol type) => NamespaceOf(type).StartsWith(Api, StringComparison.Ordinal);

    /// <summary>A kind in the table and what the language makes of a document of that kind: both have the kind's own name.</summary>
    private static bool AreKindAndView(List<INamedTypeSymbol> types) =>
        types.Exists(IsKind) && types.TrueForAll(type => IsKind(type) || IsView(type));

    private static bool IsKind(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Any(one => one.IsStatic && one.Type.Name == Kind);

    private static bool IsView(INamedTypeSymbol type) =>
        NamespaceOf(type).StartsWith("Slipway.Language.Systems.", StringComparison.Ordinal) && !IsRule(type);

    /// <summary>A rule that YAML and C# both have: one judgement, and a class of its name on each side.</summary>
    private static bool IsRule(INamedTypeSymbol type) =>
        $"{NamespaceOf(type)}.".Contains($"{Rules}.", StringComparison.Ordinal);

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString();
}
