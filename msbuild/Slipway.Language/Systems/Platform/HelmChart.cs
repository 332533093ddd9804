namespace Slipway.Language.Systems.Platform;

/// <summary>A <c>helm-chart</c> component.</summary>
public static class HelmChart
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "helm-chart";
}
