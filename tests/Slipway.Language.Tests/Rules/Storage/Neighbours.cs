namespace Slipway.Language.Tests.Rules.Storage;

/// <summary>What may be next to Applications in a namespace.</summary>
internal static class Neighbours
{
    /// <summary>Documents that make no claim of a name that no one sees.</summary>
    public static TheoryData<string> Harmless { get; } =
        new(
            Document("networking.k8s.io/v1", "Ingress", "spec: {rules: [{host: a.example.com}]}"),
            Document("rbac.authorization.k8s.io/v1", "Role", "rules: []"),
            Document("autoscaling/v2", "HorizontalPodAutoscaler", "spec: {maxReplicas: 2}"),
            Document("monitoring.coreos.com/v1", "PodMonitor", "spec: {selector: {}}"),
            Document("networking.istio.io/v1beta1", "VirtualService", "spec: {hosts: [a]}"),
            Document("source.toolkit.fluxcd.io/v1beta2", "HelmRepository", "spec: {url: 'https://a.example.com'}"),
            Document(
                "core.oam.dev/v1beta1",
                "ComponentDefinition",
                "spec: {workload: {type: autodetects.core.oam.dev}}"
            ),
            Document("apps/v1", "StatefulSet", "spec: {volumeClaimTemplates: [{metadata: {name: data}}]}"),
            Document("model.kubedl.io/v1alpha1", "Model", "spec: {description: digits}"),
            Document("cache.kubedl.io/v1alpha1", "CacheBackend", "spec: {mountPath: /data}"),
            Document("kubeflow.org/v1", "PyTorchJob", "spec: {pytorchReplicaSpecs: {}}"),
            Document("training.kubedl.io/v1alpha1", "XDLJob", "spec: {xdlReplicaSpecs: {}}"),
            "name: tidy\nresources: {cluster: vessl-gcp-oregon, preset: cpu-small}\nimage: quay.io/vessl-ai/python:3.10-r18\nrun: python tidy.py\n",
            "apiVersion: slipway.dev/v1\nkind: VesslCatalog\nclusters: []\n"
        );

    /// <summary>Components that make no claim of a name that no one sees, each with its finding marked where it has one.</summary>
    public static TheoryData<string> HarmlessComponents { get; } =
        new(
            "- name: other\n  type: k8s-objects\n  properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}]}\n",
            "- name: other\n  type: {|SLIP1011:raw|}\n  properties: {apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}\n",
            "- name: other\n  type: {|SLIP1002:k8s-objects|}\n",
            "- name: other\n  type: {|SLIP1017:webservise|}\n  properties: {image: \"a/b:1\"}\n",
            "- name: other\n  type: daemon\n  properties: {image: \"a/b:1\"}\n"
        );

    public static string Document(string apiVersion, string kind, string content, string name = "other") =>
        $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: {name}}}\n{content}\n";
}
