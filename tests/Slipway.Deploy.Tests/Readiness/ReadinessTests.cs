using System.Text.Json.Nodes;
using Slipway.Kinds;

namespace Slipway.Deploy.Tests.Readiness;

public class ReadinessTests
{
    [Theory]
    // Deployments: as `kubectl rollout status` judges them.
    [InlineData(
        "apps",
        "Deployment",
        """{"metadata": {"generation": 2}, "status": {"observedGeneration": 1}}""",
        "Waiting: not seen by its controller yet"
    )]
    [InlineData(
        "apps",
        "Deployment",
        """{"spec": {"replicas": 2}, "status": {"updatedReplicas": 1, "availableReplicas": 1, "replicas": 2}}""",
        "Waiting: Ready: 1/2"
    )]
    [InlineData(
        "apps",
        "Deployment",
        """{"spec": {"replicas": 1}, "status": {"updatedReplicas": 1, "availableReplicas": 1, "replicas": 2}}""",
        "Waiting: Ready: 1/1, 1 old"
    )]
    [InlineData(
        "apps",
        "Deployment",
        """{"status": {"updatedReplicas": 1, "availableReplicas": 1, "replicas": 1}}""",
        "Ready: Ready: 1/1"
    )]
    [InlineData("apps", "Deployment", """{"spec": {"replicas": 0}, "status": {}}""", "Ready: Ready: 0/0")]
    [InlineData(
        "apps",
        "Deployment",
        """{"status": {"conditions": [{"type": "Progressing", "status": "False", "reason": "ProgressDeadlineExceeded", "message": "too slow"}]}}""",
        "Failed: ProgressDeadlineExceeded: too slow"
    )]
    [InlineData(
        "apps",
        "Deployment",
        """{"status": {"conditions": [{"type": "ReplicaFailure", "status": "True", "reason": "FailedCreate", "message": "quota"}]}}""",
        "Waiting: Ready: 0/1, FailedCreate: quota"
    )]
    [InlineData(
        "apps",
        "StatefulSet",
        """{"spec": {"replicas": 2}, "status": {"readyReplicas": 2, "updatedReplicas": 1}}""",
        "Waiting: Ready: 2/2"
    )]
    [InlineData(
        "apps",
        "StatefulSet",
        """{"spec": {"replicas": 2, "updateStrategy": {"type": "OnDelete"}}, "status": {"readyReplicas": 2}}""",
        "Ready: Ready: 2/2"
    )]
    [InlineData(
        "apps",
        "DaemonSet",
        """{"kind": "DaemonSet", "status": {"desiredNumberScheduled": 3, "numberReady": 3, "updatedNumberScheduled": 3}}""",
        "Ready: Ready: 3/3"
    )]
    [InlineData("batch", "Job", """{"status": {"active": 1, "failed": 2}}""", "Waiting: 1 active, 2 failed")]
    [InlineData(
        "batch",
        "Job",
        """{"status": {"conditions": [{"type": "Complete", "status": "True"}]}}""",
        "Ready: Complete"
    )]
    [InlineData(
        "batch",
        "Job",
        """{"status": {"conditions": [{"type": "Failed", "status": "True", "reason": "BackoffLimitExceeded"}]}}""",
        "Failed: BackoffLimitExceeded"
    )]
    // Training jobs: the last condition that holds.
    [InlineData("kubeflow.org", "TFJob", "{}", "Waiting: not seen by its controller yet")]
    [InlineData(
        "kubeflow.org",
        "PyTorchJob",
        """{"status": {"conditions": [{"type": "Created", "status": "True"}, {"type": "Running", "status": "True"}]}}""",
        "Waiting: Running"
    )]
    [InlineData(
        "kubeflow.org",
        "MPIJob",
        """{"status": {"conditions": [{"type": "Running", "status": "False"}, {"type": "Succeeded", "status": "True"}]}}""",
        "Ready: Succeeded"
    )]
    [InlineData(
        "training.kubedl.io",
        "XGBoostJob",
        """{"status": {"conditions": [{"type": "Failed", "status": "True", "reason": "JobFailed", "message": "exit code 1"}]}}""",
        "Failed: JobFailed: exit code 1"
    )]
    [InlineData(
        "training.kubedl.io",
        "TFJob",
        """{"status": {"conditions": [{"type": "Succeeded", "status": "False"}, {"type": "Restarting", "status": "True"}]}}""",
        "Waiting: Restarting"
    )]
    // Serving.
    [InlineData("machinelearning.seldon.io", "SeldonDeployment", "{}", "Waiting: not seen by its controller yet")]
    [InlineData(
        "machinelearning.seldon.io",
        "SeldonDeployment",
        """{"status": {"state": "Creating"}}""",
        "Waiting: Creating"
    )]
    [InlineData(
        "machinelearning.seldon.io",
        "SeldonDeployment",
        """{"status": {"state": "Failed", "description": "no such model"}}""",
        "Failing: no such model"
    )]
    [InlineData(
        "machinelearning.seldon.io",
        "SeldonDeployment",
        """{"status": {"state": "Available"}}""",
        "Ready: Available"
    )]
    [InlineData(
        "serving.kubedl.io",
        "Inference",
        """{"spec": {"predictors": [{"name": "a"}, {"name": "b", "replicas": 2}]}, "status": {"predictorStatuses": [{"name": "a", "readyReplicas": 1}, {"name": "b", "readyReplicas": 1}]}}""",
        "Waiting: Ready: 1/2 (b: 1/2)"
    )]
    [InlineData(
        "serving.kubedl.io",
        "Inference",
        """{"spec": {"predictors": [{"name": "a"}]}, "status": {"predictorStatuses": [{"name": "a", "readyReplicas": 1}]}}""",
        "Ready: Ready: 1/1"
    )]
    [InlineData(
        "model.kubedl.io",
        "ModelVersion",
        """{"status": {"imageBuildPhase": "ImageBuilding"}}""",
        "Waiting: ImageBuilding"
    )]
    [InlineData(
        "model.kubedl.io",
        "ModelVersion",
        """{"status": {"imageBuildPhase": "ImageBuildSucceeded"}}""",
        "Ready: ImageBuildSucceeded"
    )]
    [InlineData(
        "model.kubedl.io",
        "ModelVersion",
        """{"status": {"imageBuildPhase": "ImageBuildFailed", "message": "Image build failed."}}""",
        "Failed: Image build failed."
    )]
    // Applications.
    [InlineData("core.oam.dev", "Application", "{}", "Waiting: not seen by its controller yet")]
    [InlineData(
        "core.oam.dev",
        "Application",
        """{"status": {"status": "unhealthy", "services": [{"name": "a", "healthy": true}, {"name": "b", "healthy": false, "message": "Ready:0/1"}]}}""",
        "Waiting: unhealthy; b: Ready:0/1"
    )]
    [InlineData(
        "core.oam.dev",
        "Application",
        """{"status": {"status": "running", "services": [{"name": "a", "healthy": true}]}}""",
        "Ready: running"
    )]
    [InlineData(
        "core.oam.dev",
        "Application",
        """{"metadata": {"generation": 2}, "status": {"status": "running", "observedGeneration": 1}}""",
        "Waiting: not seen by its controller yet"
    )]
    [InlineData(
        "core.oam.dev",
        "Application",
        """{"status": {"status": "workflowFailed", "workflow": {"steps": [{"name": "train", "phase": "failed", "message": "out of memory"}]}}}""",
        "Failed: workflowFailed; step train: out of memory"
    )]
    [InlineData(
        "core.oam.dev",
        "Application",
        """{"status": {"status": "workflowSuspending"}}""",
        "Ready: workflowSuspending: it goes on with `vela workflow resume`"
    )]
    // Storage, workflows, infrastructure.
    [InlineData("", "PersistentVolumeClaim", """{"status": {"phase": "Pending"}}""", "Waiting: Pending")]
    [InlineData("", "PersistentVolumeClaim", """{"status": {"phase": "Lost"}}""", "Failed: Lost: its volume is gone")]
    [InlineData(
        "argoproj.io",
        "Workflow",
        """{"status": {"phase": "Error", "message": "no such template"}}""",
        "Failed: Error: no such template"
    )]
    [InlineData(
        "terraform.core.oam.dev",
        "Configuration",
        """{"status": {"apply": {"state": "ConfigurationSyntaxError", "message": "line 3"}}}""",
        "Failing: line 3"
    )]
    [InlineData(
        "",
        "Namespace",
        """{"status": {"phase": "Terminating"}}""",
        "Failed: Terminating: it is being deleted"
    )]
    [InlineData(
        "apiextensions.k8s.io",
        "CustomResourceDefinition",
        """{"status": {"conditions": [{"type": "NamesAccepted", "status": "False", "reason": "ListKindConflict", "message": "taken"}]}}""",
        "Failed: ListKindConflict: taken"
    )]
    [InlineData(
        "",
        "Pod",
        """{"status": {"phase": "Running", "conditions": [{"type": "Ready", "status": "False"}]}}""",
        "Waiting: Running"
    )]
    // Kinds that nothing is known of.
    [InlineData("", "ConfigMap", "{}", "Ready: stored")]
    [InlineData(
        "helm.toolkit.fluxcd.io",
        "HelmRelease",
        """{"status": {"conditions": [{"type": "Ready", "status": "Unknown", "message": "installing"}]}}""",
        "Waiting: installing"
    )]
    [InlineData(
        "helm.toolkit.fluxcd.io",
        "HelmRelease",
        """{"status": {"conditions": [{"type": "Ready", "status": "False", "reason": "InstallFailed"}]}}""",
        "Failing: InstallFailed"
    )]
    // A release that its controller has not seen has no conditions, and nothing is installed yet.
    [InlineData("helm.toolkit.fluxcd.io", "HelmRelease", "{}", "Waiting: not seen by its controller yet")]
    [InlineData(
        "serving.kserve.io",
        "InferenceService",
        """{"status": {"conditions": [{"type": "Ready", "status": "True"}]}}""",
        "Ready: Ready"
    )]
    // Statuses of the wrong shape are not reason to fall over.
    [InlineData("apps", "Deployment", """{"status": "none"}""", "Waiting: Ready: 0/1")]
    [InlineData(
        "kubeflow.org",
        "TFJob",
        """{"status": {"conditions": {"type": 7}}}""",
        "Waiting: not seen by its controller yet"
    )]
    public void A_status_says_how_far_an_object_is(string group, string kind, string json, string expected)
    {
        var state = KindTable.Of(group, kind).Ready.Of(JsonNode.Parse(json)!.AsObject());

        $"{state.Phase}: {state.Text}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("argoproj.io", "Workflow", """{"spec": {"suspend": true}, "status": {"phase": "Running"}}""", false)]
    [InlineData("argoproj.io", "Workflow", """{"status": {"phase": "Error"}}""", true)]
    [InlineData("model.kubedl.io", "ModelVersion", """{"status": {"imageBuildPhase": "ImageBuilding"}}""", false)]
    [InlineData("model.kubedl.io", "ModelVersion", """{"status": {"imageBuildPhase": "ImageBuildSucceeded"}}""", true)]
    [InlineData(
        "apps",
        "Deployment",
        """{"status": {"updatedReplicas": 1, "availableReplicas": 1, "replicas": 1}}""",
        false
    )]
    public void What_runs_once_has_ended_when_it_is_over(string group, string kind, string live, bool expected) =>
        (
            KindTable.Of(group, kind) is { RunsOnce: true } known
            && known.Ready.HasEnded(JsonNode.Parse(live)!.AsObject())
        ).ShouldBe(expected);
}
