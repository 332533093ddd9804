namespace Slipway.Runtime;

/// <summary>What the build gives to specs that do not say otherwise.</summary>
internal static class SpecDefaults
{
    /// <summary>The name under which the host passes the project's namespace on.</summary>
    public const string NamespaceKey = "Slipway.Namespace";

    /// <summary>The namespace of documents that name none.</summary>
    public static string Namespace =>
        AppContext.GetData(NamespaceKey) is string { Length: > 0 } given ? given : "default";
}
