namespace Slipway;

/// <summary>What the build tells a spec method.</summary>
/// <param name="Namespace">The namespace of what names none: the property <c>SlipwayNamespace</c>.</param>
/// <param name="Environment">The environment the build is for; empty where the project names none.</param>
/// <param name="Properties">MSBuild properties that the project passes on, by name.</param>
public sealed record SpecContext(string Namespace, string Environment, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>A property that the project passes on.</summary>
    /// <param name="name">Its name, compared as MSBuild does: ignoring case.</param>
    /// <returns>Its value.</returns>
    /// <exception cref="KeyNotFoundException">The project does not pass it on.</exception>
    public string this[string name] =>
        Properties.TryGetValue(name, out var value)
            ? value
            : throw new KeyNotFoundException(
                $"the project passes on no property '{name}': add <SlipwaySpecProperty Include=\"{name}\" Value=\"…\" /> to the project file"
            );
}
