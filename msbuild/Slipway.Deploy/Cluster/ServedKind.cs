namespace Slipway.Deploy.Cluster;

/// <summary>A kind as the API server serves it.</summary>
/// <param name="ApiVersion">The API group and version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Plural">What paths call it.</param>
/// <param name="IsNamespaced">Whether its objects live in namespaces.</param>
internal sealed record ServedKind(string ApiVersion, string Kind, string Plural, bool IsNamespaced)
{
    /// <summary>The path of an object.</summary>
    public string PathOf(string inNamespace, string name) => $"{PathOf(inNamespace)}/{Uri.EscapeDataString(name)}";

    /// <summary>The path of all objects in a namespace.</summary>
    public string PathOf(string inNamespace) =>
        IsNamespaced
            ? $"{RootOf(ApiVersion)}/namespaces/{Uri.EscapeDataString(inNamespace)}/{Plural}"
            : $"{RootOf(ApiVersion)}/{Plural}";

    /// <summary>The path of a version of an API group.</summary>
    public static string RootOf(string apiVersion) =>
        apiVersion.Contains('/', StringComparison.Ordinal) ? $"apis/{apiVersion}" : $"api/{apiVersion}";
}
