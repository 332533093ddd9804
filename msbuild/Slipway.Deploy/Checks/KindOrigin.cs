namespace Slipway.Deploy.Checks;

/// <summary>Who brings the kinds of an API group to a cluster.</summary>
/// <param name="Group">The API group.</param>
/// <param name="Product">What to install.</param>
/// <param name="Platform">Whether target kubevela does without it in the manifests: KubeVela renders such objects itself.</param>
internal sealed record KindOrigin(string Group, string Product, bool Platform = false)
{
    private static readonly KindOrigin[] All =
    [
        new("kubeflow.org", "training-operator >= 1.4", Platform: true),
        new("machinelearning.seldon.io", "Seldon Core >= 1.5", Platform: true),
        new("core.oam.dev", "KubeVela >= 1.3"),
        new("training.kubedl.io", "KubeDL >= 0.4"),
        new("serving.kubedl.io", "KubeDL >= 0.4"),
        new("model.kubedl.io", "KubeDL >= 0.4"),
        new("apps.kubedl.io", "KubeDL >= 0.4"),
        new("notebook.kubedl.io", "KubeDL >= 0.5"),
        new("cache.kubedl.io", "KubeDL >= 0.4"),
        new("argoproj.io", "Argo Workflows >= 3.0"),
        new("serving.kserve.io", "KServe >= 0.7"),
        new("helm.toolkit.fluxcd.io", "Flux >= 2.3"),
        new("source.toolkit.fluxcd.io", "Flux >= 2.3"),
        new("terraform.core.oam.dev", "the KubeVela addon terraform"),
        new("networking.istio.io", "Istio >= 1.6"),
        new("monitoring.coreos.com", "the Prometheus operator >= 0.40"),
        new("gateway.networking.k8s.io", "the Gateway API >= 1.0"),
    ];

    /// <summary>What to do so that a kind is served.</summary>
    /// <param name="group">Its API group.</param>
    /// <param name="target">The target that is deployed.</param>
    /// <param name="served">The versions of the group that are served.</param>
    public static string Advice(string group, string target, IReadOnlyList<string> served)
    {
        var origin = Array.Find(All, one => one.Group == group);
        var install = origin is null ? "install what defines it" : $"install {origin.Product}";
        if (served.Count > 0)
            install += $" (the cluster has {string.Join(", ", served)})";
        return origin?.Platform == true && target == "kubernetes" ? $"{install} or use target kubevela" : install;
    }
}
