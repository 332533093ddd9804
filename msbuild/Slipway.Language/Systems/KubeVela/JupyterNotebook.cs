namespace Slipway.Language.Systems.KubeVela;

/// <summary>A <c>jupyter-notebook</c> component.</summary>
public static class JupyterNotebook
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "jupyter-notebook";
}
