namespace Slipway.Language.Tests.Binding;

/// <summary>Kinds without a schema are reported with the one that was meant.</summary>
public class NearestKindTests
{
    [Theory]
    [InlineData(
        "core.oam.dev/v1beta1",
        "{|SLIP1018:Aplication|}",
        "did you mean 'Application' (core.oam.dev/v1beta1)?"
    )]
    [InlineData(
        "{|SLIP1018:core.oam.dev/v1alpha2|}",
        "Application",
        "did you mean 'Application' (core.oam.dev/v1beta1)?"
    )]
    [InlineData("core.oam.dev/v1beta1", "{|SLIP1018:application|}", "did you mean 'Application'")]
    [InlineData("{|SLIP1018:core.oam.dev/v1|}", "Application", "did you mean 'Application' (core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:core.oam.dev/beta|}", "Application", "(core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:core.oma.dev/v1beta1|}", "Application", "(core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:v1|}", "Application", "(core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:apps/v1|}", "TFJob", "(training.kubedl.io/v1alpha1)?")]
    [InlineData("training.kubedl.io/v1alpha1", "{|SLIP1018:Tfjob|}", "did you mean 'TFJob'")]
    [InlineData("model.kubedl.io/v1alpha1", "{|SLIP1018:ModelVersoin|}", "did you mean 'ModelVersion'")]
    [InlineData("apps/v1", "{|SLIP1018:Deploymnt|}", "did you mean 'Deployment' (apps/v1)?")]
    [InlineData("apps/v1", "{|SLIP1018:Statefulset|}", "did you mean 'StatefulSet'")]
    [InlineData("v1", "{|SLIP1018:Configmap|}", "did you mean 'ConfigMap'")]
    [InlineData("v1", "{|SLIP1018:Namespce|}", "did you mean 'Namespace' (v1)?")]
    [InlineData("{|SLIP1018:apps/v1beta1|}", "Deployment", "did you mean 'Deployment' (apps/v1)?")]
    [InlineData("{|SLIP1018:extensions/v1beta1|}", "Deployment", "did you mean 'Deployment' (apps/v1)?")]
    [InlineData("{|SLIP1018:v1|}", "CronJob", "did you mean 'CronJob' (batch/v1)?")]
    [InlineData("{|SLIP1018:batch/v1beta|}", "CronJob", "(batch/v1beta1)?")]
    [InlineData("{|SLIP1018:autoscaling/v3|}", "HorizontalPodAutoscaler", "(autoscaling/v2)?")]
    [InlineData("{|SLIP1018:kubedl.io/v1alpha1|}", "TFJob", "(training.kubedl.io/v1alpha1)?")]
    [InlineData("{|SLIP1018:seldon.io/v1|}", "SeldonDeployment", "(machinelearning.seldon.io/v1)?")]
    [InlineData("machinelearning.seldon.io/v1", "{|SLIP1018:SeldonDeploymnt|}", "did you mean 'SeldonDeployment'")]
    [InlineData("kubeflow.org/v1", "{|SLIP1018:PytorchJob|}", "did you mean 'PyTorchJob'")]
    [InlineData("{|SLIP1018:training.kubedl.io/v1|}", "TFJob", "did you mean 'TFJob' (training.kubedl.io/v1alpha1)?")]
    [InlineData("helm.toolkit.fluxcd.io/v2", "{|SLIP1018:HelmRelese|}", "did you mean 'HelmRelease'")]
    [InlineData("{|SLIP1018:helm.toolkit.fluxcd.io/v3|}", "HelmRelease", "(helm.toolkit.fluxcd.io/v2)?")]
    [InlineData("{|SLIP1018:source.toolkit.fluxcd.io/v2|}", "GitRepository", "(source.toolkit.fluxcd.io/v1)?")]
    [InlineData("{|SLIP1018:toolkit.fluxcd.io/v1|}", "Kustomization", "(kustomize.toolkit.fluxcd.io/v1)?")]
    [InlineData("image.toolkit.fluxcd.io/v1", "{|SLIP1018:Imagepolicy|}", "did you mean 'ImagePolicy'")]
    [InlineData("argoproj.io/v1alpha1", "{|SLIP1018:WorkFlow|}", "did you mean 'Workflow'")]
    [InlineData("argoproj.io/v1alpha1", "{|SLIP1018:WorkflowTemplat|}", "did you mean 'WorkflowTemplate'")]
    [InlineData("argoproj.io/v1alpha1", "{|SLIP1018:CronWorkflows|}", "did you mean 'CronWorkflow'")]
    [InlineData(
        "argoproj.io/v1alpha1",
        "{|SLIP1018:ClusterWorkflowTemplte|}",
        "did you mean 'ClusterWorkflowTemplate'"
    )]
    [InlineData("{|SLIP1018:argoproj.io/v1|}", "WorkflowTemplate", "(argoproj.io/v1alpha1)?")]
    [InlineData("{|SLIP1018:argoprj.io/v1alpha1|}", "CronWorkflow", "(argoproj.io/v1alpha1)?")]
    [InlineData("networking.istio.io/v1", "{|SLIP1018:VirtualServce|}", "did you mean 'VirtualService'")]
    [InlineData("{|SLIP1018:istio.io/v1|}", "VirtualService", "(networking.istio.io/v1beta1)?")]
    [InlineData("monitoring.coreos.com/v1", "{|SLIP1018:PodMonitr|}", "did you mean 'PodMonitor'")]
    [InlineData("core.oam.dev/v1beta1", "{|SLIP1018:ComponentDefiniton|}", "did you mean 'ComponentDefinition'")]
    [InlineData("core.oam.dev/v1beta1", "{|SLIP1018:Traitdefinition|}", "did you mean 'TraitDefinition'")]
    [InlineData("core.oam.dev/v1beta1", "{|SLIP1018:WorkflowstepDefinition|}", "did you mean 'WorkflowStepDefinition'")]
    [InlineData("{|SLIP1018:core.oam.dev/v1|}", "PolicyDefinition", "(core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:core.oam.dev/v1beta1|}", "Configuration", "(terraform.core.oam.dev/v1beta2)?")]
    public void A_kind_that_is_nearly_known_is_reported_with_the_nearest(
        string apiVersion,
        string kind,
        string message
    ) =>
        SpecTest
            .Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\n")
            .Single()
            .Message.ShouldContain(message);

    [Theory]
    [InlineData("kubeflow.org/v1alpha2", "MPIJob")]
    [InlineData("kubeflow.org/v1", "Notebook")]
    [InlineData("cert-manager.io/v1", "Certificate")]
    [InlineData("apps/v1", "ReplicaSet")]
    [InlineData("extensions/v1beta1", "Ingress")]
    [InlineData("batch/v2alpha1", "CronJob")]
    [InlineData("serving.knative.dev/v1", "Service")]
    [InlineData("example.com/v1", "Deployment")]
    [InlineData("v1", "Namespace")]
    [InlineData("argoproj.io/v1alpha1", "Application")]
    [InlineData("argoproj.io/v1alpha1", "Rollout")]
    [InlineData("argoproj.io/v1alpha1", "AnalysisTemplate")]
    [InlineData("argoproj.io/v1alpha1", "WorkflowEventBinding")]
    [InlineData("argoproj.io/v1alpha1", "WorkflowTaskSet")]
    [InlineData("argoproj.io/v1alpha1", "Sensor")]
    [InlineData("example.com/v1", "Workflow")]
    [InlineData("app.k8s.io/v1beta1", "Application")]
    [InlineData("training.kubedl.io/v1alpha1", "XDLJob")]
    [InlineData("training.kubedl.io/v1alpha1", "MarsJob")]
    [InlineData("core.oam.dev/v1alpha2", "ComponentDefinition")]
    [InlineData("core.oam.dev/v1alpha2", "WorkloadDefinition")]
    [InlineData("core.oam.dev/v1beta1", "ScopeDefinition")]
    [InlineData("core.oam.dev/v1beta1", "DefinitionRevision")]
    [InlineData("core.oam.dev/v1beta1", "ApplicationRevision")]
    [InlineData("core.oam.dev/v1alpha1", "WorkflowRun")]
    [InlineData("kyverno.io/v1", "Policy")]
    [InlineData("v1", "Pod")]
    [InlineData("networking.istio.io/v1", "ServiceEntry")]
    [InlineData("networking.istio.io/v1", "WorkloadEntry")]
    [InlineData("appmesh.k8s.aws/v1beta2", "VirtualService")]
    [InlineData("gateway.solo.io/v1", "VirtualService")]
    [InlineData("monitoring.coreos.com/v1", "ServiceMonitor")]
    [InlineData("monitoring.coreos.com/v1", "Probe")]
    [InlineData("pkg.crossplane.io/v1", "Provider")]
    [InlineData("pkg.crossplane.io/v1", "Configuration")]
    [InlineData("source.toolkit.fluxcd.io/v1", "HelmChart")]
    [InlineData("source.toolkit.fluxcd.io/v1", "ExternalArtifact")]
    [InlineData("source.toolkit.fluxcd.io/v1alpha1", "GitRepository")]
    [InlineData("helm.fluxcd.io/v1", "HelmRelease")]
    [InlineData("helm.toolkit.fluxcd.io/v2alpha1", "HelmRelease")]
    [InlineData("kustomize.config.k8s.io/v1beta1", "Kustomization")]
    [InlineData("image.toolkit.fluxcd.io/v1alpha2", "ImageUpdateAutomation")]
    [InlineData("notification.toolkit.fluxcd.io/v1beta3", "Provider")]
    [InlineData("storage.gcp.upbound.io/v1beta1", "Bucket")]
    public void Other_kinds_are_taken(string apiVersion, string kind) =>
        SpecTest.Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\n");
}
