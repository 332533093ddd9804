using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Order;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>How kubectl waits in another cluster until an object is ready: commands, one after another.</summary>
internal static class RemoteReadiness
{
    /// <summary>The commands for an object; none where nothing is waited for.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(JsonObject json, Step step)
    {
        // KubeVela waits for ever; a week is the longest that kubectl waits.
        var limit = step.Node.Text("timeout")?.Text ?? "168h";
        var kind = ObjectText.Of(json, "kind");
        var group = ObjectText.Of(json, "apiVersion").Split('/')[0];
        var name = ObjectText.Of(json["metadata"], "name");
        var inNamespace = $"--namespace={ObjectText.Of(json["metadata"], "namespace")}";
        var target = $"{Permissions.Resource(kind)}.{group}/{name}";
        return (group, kind) switch
        {
            ("apps", "Deployment") =>
            [
                ["rollout", "status", $"deployment/{name}", inNamespace, $"--timeout={limit}"],
            ],
            // A job has a time of completion however it ended; the second command fails where that was a failure.
            ("kubeflow.org" or "training.kubedl.io", _) =>
            [
                Wait("jsonpath={.status.completionTime}", limit),
                Wait("condition=Succeeded", "10s"),
            ],
            ("machinelearning.seldon.io", "SeldonDeployment") => [Wait("jsonpath={.status.state}=Available", limit)],
            ("model.kubedl.io", "ModelVersion") =>
            [
                Wait("jsonpath={.status.imageBuildPhase}=ImageBuildSucceeded", limit),
            ],
            ("serving.kubedl.io", "Inference") => [Wait("jsonpath={.status.inferenceEndpoint}", limit)],
            ("helm.toolkit.fluxcd.io", "HelmRelease") => [Wait("condition=Ready", limit)],
            _ => [],
        };

        IReadOnlyList<string> Wait(string condition, string time) =>
            ["wait", target, inNamespace, $"--for={condition}", $"--timeout={time}"];
    }
}
