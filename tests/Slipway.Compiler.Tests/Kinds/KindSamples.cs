using System.Text.Json.Nodes;
using Slipway.Kinds.Readiness;

namespace Slipway.Compiler.Tests.Kinds;

/// <summary>Objects in every stage that their controllers report, with what is to be said of them.</summary>
internal static class KindSamples
{
    private const string Pods2 = """{"replicas": 2}""";

    /// <summary>The group, the kind, <c>spec</c>, <c>status</c>, and the phase.</summary>
    public static IReadOnlyList<(
        string Group,
        string Kind,
        string Spec,
        string Status,
        ReadyPhase Phase
    )> All { get; } =
    [
        .. Jobs("kubeflow.org", "TFJob"),
        .. Jobs("kubeflow.org", "PyTorchJob"),
        .. Jobs("kubeflow.org", "MXJob"),
        .. Jobs("kubeflow.org", "XGBoostJob"),
        .. Jobs("kubeflow.org", "MPIJob"),
        .. Jobs("kubeflow.org", "PaddleJob"),
        .. Jobs("kubeflow.org", "JAXJob"),
        .. Jobs("xgboostjob.kubeflow.org", "XGBoostJob"),
        .. Jobs("training.kubedl.io", "TFJob"),
        .. Jobs("training.kubedl.io", "PyTorchJob"),
        .. Jobs("training.kubedl.io", "XGBoostJob"),
        .. Jobs("training.kubedl.io", "MPIJob"),
        .. Jobs("training.kubedl.io", "XDLJob"),
        .. Jobs("training.kubedl.io", "MarsJob"),
        .. Jobs("training.kubedl.io", "ElasticDLJob"),
        .. Jobs("inference.kubedl.io", "ElasticBatchJob"),
        ("batch", "Job", "{}", "{}", ReadyPhase.Waiting),
        ("batch", "Job", "{}", """{"active": 1}""", ReadyPhase.Waiting),
        (
            "batch",
            "Job",
            "{}",
            $$"""{"completionTime": "2026-01-01T00:00:00Z", {{Conditions("SuccessCriteriaMet", "Complete")}} }""",
            ReadyPhase.Ready
        ),
        ("batch", "Job", "{}", $$"""{ {{Conditions("FailureTarget", "Failed")}} }""", ReadyPhase.Failed),
        ("apps", "Deployment", Pods2, "{}", ReadyPhase.Waiting),
        ("apps", "Deployment", Pods2, Pods(2, 2, 1), ReadyPhase.Waiting),
        ("apps", "Deployment", Pods2, Pods(3, 1, 2), ReadyPhase.Waiting),
        ("apps", "Deployment", Pods2, Pods(2, 2, 2), ReadyPhase.Ready),
        ("apps", "Deployment", "{}", Pods(1, 1, 1), ReadyPhase.Ready),
        ("apps", "StatefulSet", Pods2, "{}", ReadyPhase.Waiting),
        ("apps", "StatefulSet", Pods2, Pods(2, 2, 1), ReadyPhase.Waiting),
        ("apps", "StatefulSet", Pods2, Pods(2, 2, 2), ReadyPhase.Ready),
        ("apps", "DaemonSet", "{}", Daemons(3, 1, 2), ReadyPhase.Waiting),
        ("apps", "DaemonSet", "{}", Daemons(3, 3, 3), ReadyPhase.Ready),
        ("machinelearning.seldon.io", "SeldonDeployment", "{}", "{}", ReadyPhase.Waiting),
        ("machinelearning.seldon.io", "SeldonDeployment", "{}", """{"state": "Creating"}""", ReadyPhase.Waiting),
        ("machinelearning.seldon.io", "SeldonDeployment", "{}", """{"state": "Failed"}""", ReadyPhase.Failing),
        ("machinelearning.seldon.io", "SeldonDeployment", "{}", """{"state": "Available"}""", ReadyPhase.Ready),
        ("model.kubedl.io", "ModelVersion", "{}", "{}", ReadyPhase.Waiting),
        ("model.kubedl.io", "ModelVersion", "{}", """{"imageBuildPhase": "ImageBuilding"}""", ReadyPhase.Waiting),
        (
            "model.kubedl.io",
            "ModelVersion",
            "{}",
            """{"imageBuildPhase": "ImageBuildSucceeded", "finishTime": "2026-01-01T00:00:00Z"}""",
            ReadyPhase.Ready
        ),
        (
            "model.kubedl.io",
            "ModelVersion",
            "{}",
            """{"imageBuildPhase": "ImageBuildFailed", "finishTime": "2026-01-01T00:00:00Z"}""",
            ReadyPhase.Failed
        ),
        ("serving.kubedl.io", "Inference", Predictors, "{}", ReadyPhase.Waiting),
        ("serving.kubedl.io", "Inference", Predictors, Served(1, 1), ReadyPhase.Waiting),
        ("serving.kubedl.io", "Inference", Predictors, Served(1, 2), ReadyPhase.Ready),
        ("helm.toolkit.fluxcd.io", "HelmRelease", "{}", "{}", ReadyPhase.Waiting),
        ("helm.toolkit.fluxcd.io", "HelmRelease", "{}", Ready("Unknown"), ReadyPhase.Waiting),
        ("helm.toolkit.fluxcd.io", "HelmRelease", "{}", Ready("False"), ReadyPhase.Failing),
        ("helm.toolkit.fluxcd.io", "HelmRelease", "{}", Ready("True"), ReadyPhase.Ready),
        ("terraform.core.oam.dev", "Configuration", "{}", "{}", ReadyPhase.Waiting),
        ("terraform.core.oam.dev", "Configuration", "{}", Applied("ProvisioningAndChecking"), ReadyPhase.Waiting),
        ("terraform.core.oam.dev", "Configuration", "{}", Applied("TerraformInitError"), ReadyPhase.Failing),
        ("terraform.core.oam.dev", "Configuration", "{}", Applied("ApplyFailed"), ReadyPhase.Failing),
        ("terraform.core.oam.dev", "Configuration", "{}", Applied("InvalidRegion"), ReadyPhase.Failing),
        ("terraform.core.oam.dev", "Configuration", "{}", Applied("ProviderNotReady"), ReadyPhase.Waiting),
        ("terraform.core.oam.dev", "Configuration", "{}", Applied("Available"), ReadyPhase.Ready),
    ];

    private const string Predictors = """{"predictors": [{"name": "a"}, {"name": "b", "replicas": 2}]}""";

    public static JsonObject Object(string group, string kind, string spec, string status) =>
        new()
        {
            ["apiVersion"] = $"{group}/v1",
            ["kind"] = kind,
            ["metadata"] = new JsonObject { ["name"] = "one", ["namespace"] = "ml" },
            ["spec"] = JsonNode.Parse(spec),
            ["status"] = JsonNode.Parse(status),
        };

    private static IEnumerable<(string, string, string, string, ReadyPhase)> Jobs(string group, string kind)
    {
        const string ended = "\"completionTime\": \"2026-01-01T00:00:00Z\", ";
        yield return (group, kind, "{}", "{}", ReadyPhase.Waiting);
        yield return (group, kind, "{}", $"{{{Conditions("Created", "Running")}}}", ReadyPhase.Waiting);
        yield return (
            group,
            kind,
            "{}",
            $"{{{ended}{Conditions("Created", "Running", "Succeeded")}}}",
            ReadyPhase.Ready
        );
        yield return (group, kind, "{}", $"{{{ended}{Conditions("Created", "Failed")}}}", ReadyPhase.Failed);
        yield return (
            group,
            kind,
            "{}",
            $"{{{ended}{Conditions("Created", "Queuing", "Running", "Restarting", "Failed")}}}",
            ReadyPhase.Failed
        );
    }

    private static string Conditions(params string[] types) =>
        $"\"conditions\": [{string.Join(", ", types.Select(type => $$"""{"type": "{{type}}", "status": "True"}"""))}]";

    private static string Pods(int all, int updated, int ready) =>
        $$"""{"replicas": {{all}}, "updatedReplicas": {{updated}}, "readyReplicas": {{ready}}, "availableReplicas": {{ready}} }""";

    private static string Daemons(int all, int updated, int ready)
    {
        var missing = ready < all ? $", \"numberUnavailable\": {all - ready}" : "";
        return $"{{\"desiredNumberScheduled\": {all}, \"updatedNumberScheduled\": {updated}, \"numberReady\": {ready}{missing}}}";
    }

    private static string Served(int first, int second) =>
        $$"""{"predictorStatuses": [{"name": "a", "readyReplicas": {{first}}}, {"name": "b", "readyReplicas": {{second}} }]}""";

    private static string Ready(string status) => $$"""{"conditions": [{"type": "Ready", "status": "{{status}}"}]}""";

    private static string Applied(string state) => $$"""{"apply": {"state": "{{state}}"} }""";
}
