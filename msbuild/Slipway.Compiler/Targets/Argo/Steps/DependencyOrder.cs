using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary>The order in which a step applies components.</summary>
internal static class DependencyOrder
{
    /// <summary>The components, each after those it depends on.</summary>
    public static IEnumerable<Component> Of(IReadOnlyList<Component> components)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var names = components.Select(component => component.Name).ToHashSet(StringComparer.Ordinal);
        var open = components.ToList();
        while (open.Count > 0)
        {
            var next = open.FindIndex(component =>
                component.DependsOn.All(name => done.Contains(name.Text) || !names.Contains(name.Text))
            );
            // Components that wait for one another in a circle are reported, and never come here.
            var component = open[Math.Max(next, 0)];
            open.Remove(component);
            done.Add(component.Name);
            yield return component;
        }
    }
}
