using Slipway.Language.Syntax;
using Slipway.Language.Systems.Pods;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>An environment variable with a value written in the spec.</summary>
/// <param name="Name">The scalar that names it.</param>
/// <param name="Value">Its value, which is text.</param>
public sealed record EnvironmentVariable(SpecScalar Name, SpecScalar Value)
{
    /// <summary>Longer values are documents of their own, and no one looks for addresses in them.</summary>
    private const int LongestAddress = 4096;

    /// <summary>The value where it may hold addresses; empty where it is too long for any.</summary>
    public string Addresses => Value.Text.Length > LongestAddress ? "" : Value.Text;

    /// <summary>The variables of all containers that a document describes.</summary>
    /// <param name="document">An Application, or a document with pods.</param>
    /// <returns>The variables, in order; those whose value comes from elsewhere are left out.</returns>
    public static IEnumerable<EnvironmentVariable> In(SpecDocument document) =>
        (Application.Of(document)?.Components ?? [])
            .SelectMany(Of)
            .Concat(PodTemplates.Of(document).SelectMany(pod => pod.AllContainers).SelectMany(Listed));

    /// <summary>The variables of a component's containers: its own, and those its traits set or bring along.</summary>
    /// <param name="component">A component of any type.</param>
    /// <returns>The variables, in order; those whose value comes from elsewhere are left out.</returns>
    public static IEnumerable<EnvironmentVariable> Of(Component component) =>
        Listed(component.Properties).Concat(component.Traits.SelectMany(OfTrait));

    private static IEnumerable<EnvironmentVariable> OfTrait(Trait trait) =>
        trait.Type switch
        {
            "sidecar" or "init-container" => Listed(trait.Properties),
            "env" => trait.Properties.Mappings("containers").Prepend(trait.Properties).SelectMany(Mapped),
            _ => [],
        };

    /// <summary>The variables that a container, or what describes one, lists under <c>env</c>.</summary>
    /// <param name="owner">The container.</param>
    /// <returns>The variables, in order; those whose value comes from elsewhere are left out.</returns>
    public static IEnumerable<EnvironmentVariable> Listed(SpecMapping owner) =>
        from variable in owner.Mappings("env")
        let name = variable.Text("name")
        let value = variable.Text("value")
        where name is not null && value is not null
        select new EnvironmentVariable(name, value);

    private static IEnumerable<EnvironmentVariable> Mapped(SpecMapping owner) =>
        from entry in owner.Mapping("env")?.Entries ?? []
        let value = entry.Value as SpecScalar
        where value is { IsText: true }
        select new EnvironmentVariable(entry.Key, value);
}
