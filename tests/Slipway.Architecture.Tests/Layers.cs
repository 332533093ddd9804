namespace Slipway.Architecture.Tests;

/// <summary>Which projects a project may refer to.</summary>
public static class Layers
{
    private static readonly string[] Above =
    [
        "Slipway.Schema",
        "Slipway.Kinds",
        "Slipway.Release",
        "Slipway.Language",
        "Slipway.Compiler",
    ];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Slipway.Schema"] = [],
        ["Slipway.Generators"] = ["Slipway.Schema"],
        ["Slipway.CodeFixes"] = ["Slipway.Schema"],
        ["Slipway.Listing"] = [],
        ["Slipway"] = [],
        ["Slipway.SpecHost"] = [],
        ["Slipway.Kinds"] = Above[..1],
        // The record is plain data, which the compiler writes and all below it read.
        ["Slipway.Release"] = Above[..2],
        ["Slipway.Language"] = Above[..2],
        ["Slipway.Compiler"] = Above[..4],
        // C# is written of specs as they were read; what they become counts for nothing.
        ["Slipway.Import"] = ["Slipway.Schema", "Slipway.Kinds", "Slipway.Language"],
        // Registries, layers and layouts know no specs.
        ["Slipway.Oci"] = ["Slipway.Schema"],
        ["Slipway.Bundles"] = [.. Above, "Slipway.Oci"],
        ["Slipway.Deploy"] = Above,
        ["Slipway.Build"] = [.. Above, "Slipway.Oci", "Slipway.Bundles", "Slipway.Deploy"],
        ["Slipway.LanguageServer"] = [.. Above, "Slipway.Build"],
        ["Slipway.Cli"] =
        [
            .. Above,
            "Slipway.Oci",
            "Slipway.Bundles",
            "Slipway.Deploy",
            "Slipway.Build",
            "Slipway.Import",
            "Slipway.LanguageServer",
        ],
        // Users' unit tests have it in their process, next to the library that specs are written with.
        ["Slipway.Testing"] = [.. Above, "Slipway.Build", "Slipway"],
        // A validator that is not ours, which publish alone loads.
        ["Slipway.Validation"] = ["Slipway.Schema", "Slipway.Release", "Slipway.Language"],
        ["Slipway.Tasks"] =
        [
            .. Above,
            "Slipway.Oci",
            "Slipway.Bundles",
            "Slipway.Deploy",
            "Slipway.Build",
            "Slipway.Validation",
        ],
    };

    /// <summary>The projects that have a place.</summary>
    public static IReadOnlyCollection<string> Known => Allowed.Keys;

    /// <summary>The references that lead down or sideways.</summary>
    /// <param name="house">The projects.</param>
    /// <returns>Each in words, ordered.</returns>
    public static IReadOnlyList<string> Faults(House house) =>
        [
            .. from project in house.Projects
            from reference in project.References
            where !Allowed.GetValueOrDefault(project.Name, []).Contains(reference.Name, StringComparer.Ordinal)
            select $"{project.Name} must not refer to {reference.Name}",
        ];
}
