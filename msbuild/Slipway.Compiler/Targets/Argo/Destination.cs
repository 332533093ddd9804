using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Where objects are applied to.</summary>
/// <param name="Cluster">The cluster; empty for the one that Argo runs in.</param>
/// <param name="Namespace">The namespace; null for the object's own.</param>
internal sealed record Destination(string Cluster, string? Namespace)
{
    /// <summary>The cluster that Argo runs in, and the objects' own namespaces.</summary>
    public static Destination Own { get; } = new("", null);

    /// <summary>Whether it is the cluster that Argo runs in.</summary>
    public bool IsOwn => Cluster.Length == 0;

    /// <summary>What tells it from other places in the names of templates.</summary>
    public string Label => string.Join('-', new[] { Cluster, Namespace ?? "" }.Where(part => part.Length > 0));

    /// <summary>The Secret that holds the kubeconfig of another cluster.</summary>
    public string Secret => $"{Cluster}-kubeconfig";

    /// <summary>Where a step says it applies to, by <c>cluster</c> and <c>namespace</c>.</summary>
    public static Destination Of(StepScope scope) =>
        New(scope.Properties.Text("cluster")?.Text ?? "", scope.Properties.Text("namespace")?.Text);

    /// <summary>Where a topology policy sends what a step applies; the step is left out where only KubeVela knows.</summary>
    /// <returns>The places, in order; null where the step was left out.</returns>
    public static IReadOnlyList<Destination>? Of(StepScope scope, Policy topology)
    {
        if (Of(topology) is { } places)
            return places;
        scope.LeaveOut(
            Sentence.Of(
                $"only KubeVela knows which clusters have the labels that policy '{topology.Name}' asks for: name the clusters in 'clusters'"
            ),
            topology.Node.Span
        );
        return null;
    }

    /// <summary>Where a topology policy sends components to.</summary>
    /// <returns>The places, in order; null where it chooses clusters by what only KubeVela knows of them.</returns>
    private static List<Destination>? Of(Policy topology)
    {
        var properties = topology.Properties;
        if (properties["clusterLabelSelector"] is not null || properties["clusterSelector"] is not null)
            return null;
        var inNamespace = properties.Text("namespace")?.Text;
        var clusters = properties
            .Texts("clusters")
            .Select(cluster => New(cluster.Text, inNamespace))
            .Distinct()
            .ToList();
        return clusters.Count > 0 ? clusters : [New("", inNamespace)];
    }

    /// <summary>A place by its names as specs write them: <c>local</c> is the cluster that Argo runs in.</summary>
    public static Destination New(string cluster, string? inNamespace) =>
        new(cluster is "local" ? "" : cluster, inNamespace is { Length: > 0 } ? inNamespace : null);
}
