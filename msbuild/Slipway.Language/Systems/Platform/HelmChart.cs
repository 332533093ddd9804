using Slipway.Language.Systems.KubeVela;

namespace Slipway.Language.Systems.Platform;

/// <summary>A <c>helm-chart</c> component.</summary>
public static class HelmChart
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "helm-chart";

    /// <summary>How often the repository and the release are compared with what is asked for.</summary>
    /// <param name="component">A component of the type.</param>
    public static string Interval(Component component) => component.Properties.Text("interval")?.Text ?? "10m";
}
