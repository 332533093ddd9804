using System.Collections.Frozen;
using Slipway.Kinds.Facts;
using Slipway.Schema.Model;

namespace Slipway.Kinds;

/// <summary>Every kind that something is known of.</summary>
public static class KindTable
{
    /// <summary>The kinds. A test holds the list against the files.</summary>
    public static IReadOnlyList<KnownKind> All { get; } =
    [
        Table.Argo.Workflow.Kind,
        Table.Argo.CronWorkflow.Kind,
        Table.Argo.WorkflowTemplate.Kind,
        Table.CertManager.Certificate.Kind,
        Table.CertManager.Issuer.Kind,
        Table.Flux.HelmRelease.Kind,
        Table.Flux.Kustomization.Kind,
        Table.Flux.HelmRepository.Kind,
        Table.Flux.GitRepository.Kind,
        Table.Flux.OCIRepository.Kind,
        Table.Flux.Bucket.Kind,
        Table.GatewayApi.Gateway.Kind,
        Table.GatewayApi.HttpRoute.Kind,
        Table.Istio.VirtualService.Kind,
        Table.Istio.DestinationRule.Kind,
        Table.Istio.Gateway.Kind,
        Table.Istio.ServiceEntry.Kind,
        Table.Istio.AuthorizationPolicy.Kind,
        Table.Istio.PeerAuthentication.Kind,
        Table.KubeDl.TFJob.Kind,
        Table.KubeDl.PyTorchJob.Kind,
        Table.KubeDl.XGBoostJob.Kind,
        Table.KubeDl.MPIJob.Kind,
        Table.KubeDl.XDLJob.Kind,
        Table.KubeDl.MarsJob.Kind,
        Table.KubeDl.ElasticDLJob.Kind,
        Table.KubeDl.ElasticBatchJob.Kind,
        Table.KubeDl.Cron.Kind,
        Table.KubeDl.CacheBackend.Kind,
        Table.KubeDl.Notebook.Kind,
        Table.KubeDl.Model.Kind,
        Table.KubeDl.ModelVersion.Kind,
        Table.KubeDl.Inference.Kind,
        Table.KubeVela.Application.Kind,
        Table.KubeVela.ComponentDefinition.Kind,
        Table.KubeVela.TraitDefinition.Kind,
        Table.KubeVela.PolicyDefinition.Kind,
        Table.KubeVela.WorkflowStepDefinition.Kind,
        Table.KubeVela.WorkloadDefinition.Kind,
        Table.KubeVela.Policy.Kind,
        Table.KubeVela.Workflow.Kind,
        Table.Kubeflow.TFJob.Kind,
        Table.Kubeflow.PyTorchJob.Kind,
        Table.Kubeflow.MXJob.Kind,
        Table.Kubeflow.XGBoostJob.Kind,
        Table.Kubeflow.MPIJob.Kind,
        Table.Kubeflow.PaddleJob.Kind,
        Table.Kubeflow.JAXJob.Kind,
        Table.Kubeflow.OldXGBoostJob.Kind,
        Table.Kubernetes.Namespace.Kind,
        Table.Kubernetes.CustomResourceDefinition.Kind,
        Table.Kubernetes.PriorityClass.Kind,
        Table.Kubernetes.StorageClass.Kind,
        Table.Kubernetes.ResourceQuota.Kind,
        Table.Kubernetes.LimitRange.Kind,
        Table.Kubernetes.ServiceAccount.Kind,
        Table.Kubernetes.ClusterRole.Kind,
        Table.Kubernetes.ClusterRoleBinding.Kind,
        Table.Kubernetes.Role.Kind,
        Table.Kubernetes.RoleBinding.Kind,
        Table.Kubernetes.ConfigMap.Kind,
        Table.Kubernetes.Secret.Kind,
        Table.Kubernetes.PersistentVolume.Kind,
        Table.Kubernetes.PersistentVolumeClaim.Kind,
        Table.Kubernetes.Service.Kind,
        Table.Kubernetes.Ingress.Kind,
        Table.Kubernetes.HorizontalPodAutoscaler.Kind,
        Table.Kubernetes.PodDisruptionBudget.Kind,
        Table.Kubernetes.MutatingWebhookConfiguration.Kind,
        Table.Kubernetes.ValidatingWebhookConfiguration.Kind,
        Table.Kubernetes.Deployment.Kind,
        Table.Kubernetes.StatefulSet.Kind,
        Table.Kubernetes.DaemonSet.Kind,
        Table.Kubernetes.Job.Kind,
        Table.Kubernetes.Pod.Kind,
        Table.Prometheus.PodMonitor.Kind,
        Table.Prometheus.ServiceMonitor.Kind,
        Table.Prometheus.PrometheusRule.Kind,
        Table.Seldon.SeldonDeployment.Kind,
        Table.Terraform.Configuration.Kind,
        Table.Terraform.Provider.Kind,
    ];

    private static readonly FrozenDictionary<(string Group, string Kind), KnownKind> ByName = All.ToFrozenDictionary(
        kind => (kind.Group, kind.Name)
    );

    /// <summary>Finds a kind.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>What is known of it; null where that is nothing.</returns>
    public static KnownKind? Find(string group, string kind) => ByName.GetValueOrDefault((group, kind));

    /// <summary>What is known of a kind, or what is believed of kinds nothing is known of.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The kind.</returns>
    public static KnownKind Of(string group, string kind) =>
        Find(group, kind) ?? new KnownKind(group, kind) { MakesAnything = !ApiGroup.IsOwn(group) };

    /// <summary>The product that serves a kind, with the versions that do.</summary>
    /// <param name="apiVersion">For instance <c>kubeflow.org/v1</c>.</param>
    /// <param name="kind">For instance <c>TFJob</c>.</param>
    /// <returns>The requirements; empty where Kubernetes itself serves it, or where nothing is known of it.</returns>
    public static IReadOnlyList<SchemaRequirement> ServedBy(string apiVersion, string kind) =>
        [.. Of(ApiGroup.Of(apiVersion), kind).ServedBy.Select(SchemaRequirement.Parse).OfType<SchemaRequirement>()];
}
