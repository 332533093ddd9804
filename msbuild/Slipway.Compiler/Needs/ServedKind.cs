using Slipway.Compiler.Validation;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Needs;

/// <summary>Who serves a kind in a cluster.</summary>
public static class ServedKind
{
    private static readonly HashSet<string> OwnGroups = new(StringComparer.Ordinal)
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
    };

    /// <summary>Whether Kubernetes itself serves a kind; others come with a CustomResourceDefinition.</summary>
    /// <param name="apiVersion">For instance <c>apps/v1</c>.</param>
    /// <returns>True where it does.</returns>
    public static bool IsOwn(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/', StringComparison.Ordinal);
        return OwnGroups.Contains(slash < 0 ? "" : apiVersion[..slash]);
    }

    /// <summary>The product that serves a kind, with the versions that do.</summary>
    /// <param name="apiVersion">For instance <c>kubeflow.org/v1</c>.</param>
    /// <param name="kind">For instance <c>TFJob</c>.</param>
    /// <returns>The requirements; empty where Kubernetes itself serves it, or where nothing is known of it.</returns>
    public static IReadOnlyList<SchemaRequirement> By(string apiVersion, string kind) =>
        TargetSchemas.Shipped.ServedBy(apiVersion, kind);
}
