using System.Collections.Frozen;

namespace Slipway.Kinds.Facts;

/// <summary>API groups, and which of them Kubernetes itself serves.</summary>
public static class ApiGroup
{
    private static readonly FrozenSet<string> Own = new[]
    {
        "",
        "admissionregistration.k8s.io",
        "apiextensions.k8s.io",
        "apiregistration.k8s.io",
        "apps",
        "authentication.k8s.io",
        "authorization.k8s.io",
        "autoscaling",
        "batch",
        "certificates.k8s.io",
        "coordination.k8s.io",
        "discovery.k8s.io",
        "events.k8s.io",
        "extensions",
        "flowcontrol.apiserver.k8s.io",
        "networking.k8s.io",
        "node.k8s.io",
        "policy",
        "rbac.authorization.k8s.io",
        "resource.k8s.io",
        "scheduling.k8s.io",
        "storage.k8s.io",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The group of an apiVersion.</summary>
    /// <param name="apiVersion">For instance <c>apps/v1</c>, or <c>v1</c>.</param>
    /// <returns>The group; empty for the core group.</returns>
    public static string Of(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : apiVersion[..slash];
    }

    /// <summary>Whether Kubernetes itself serves the kinds of a group; others come with a CustomResourceDefinition.</summary>
    /// <param name="group">The group; empty for the core group.</param>
    /// <returns>True where it does.</returns>
    public static bool IsOwn(string group) => Own.Contains(group);
}
