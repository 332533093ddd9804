namespace Slipway.Architecture.Tests;

/// <summary>Names of types that several projects declare.</summary>
public static class TypeNames
{
    /// <summary>What users compile against: its types are named as the views of the compiler are, which is intended.</summary>
    private const string Api = "Slipway";

    /// <summary>A rule that YAML and C# both have: one judgement, and a class of its name on each side.</summary>
    private static readonly string[] Judgement = ["Slipway.Generators", "Slipway.Language", "Slipway.Schema"];

    /// <summary>The names that are declared twice.</summary>
    /// <param name="house">The projects.</param>
    /// <returns>Each with its projects, ordered.</returns>
    public static IReadOnlyList<string> Twins(House house) =>
        [
            .. from project in house.Projects
            where project.Name != Api
            from name in project.Types.Select(type => type.Name).Distinct(StringComparer.Ordinal)
            group project.Name by name into declared
            where declared.Skip(1).Any() && declared.Except(Judgement).Any()
            orderby declared.Key
            select $"{declared.Key}: {string.Join(", ", declared)}",
        ];
}
