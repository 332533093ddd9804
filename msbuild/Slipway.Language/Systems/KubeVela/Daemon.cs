namespace Slipway.Language.Systems.KubeVela;

/// <summary>A <c>daemon</c> component.</summary>
public static class Daemon
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "daemon";
}
