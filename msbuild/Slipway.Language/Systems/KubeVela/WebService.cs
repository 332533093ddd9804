namespace Slipway.Language.Systems.KubeVela;

/// <summary>A <c>webservice</c> component.</summary>
public static class WebService
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "webservice";
}
