using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>The component that makes a chart's namespace, which type <c>helm</c> does not do by itself.</summary>
internal static class ChartNamespace
{
    /// <summary>Finds its name.</summary>
    /// <param name="component">The chart.</param>
    /// <returns>The component's name; null where the namespace is there already.</returns>
    public static string? Of(Component component) =>
        component.Type == HelmChart.ComponentType
        && component.Properties.Boolean("createNamespace") == true
        && component.Properties.Text("namespace") is not null
            ? $"{component.Name}-namespace"
            : null;
}
