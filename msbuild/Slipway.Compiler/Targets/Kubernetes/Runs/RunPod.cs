using System.Text.Json.Nodes;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>The pod of a run.</summary>
internal sealed class RunPod(
    Run run,
    Catalog catalog,
    RunLife life,
    RunScript script,
    RunPorts ports,
    RunEnvironment environment
)
{
    /// <summary>The pod's <c>spec</c>.</summary>
    /// <param name="name">The name of the run's objects.</param>
    /// <param name="restartPolicy">When a container that ended is started again.</param>
    public JsonObject Spec(string name, string restartPolicy)
    {
        var machine = new RunMachine(run, catalog);
        var data = new RunData(run, catalog, life, environment);
        data.Volumes.Add(
            (JsonNode)
                new JsonObject
                {
                    ["name"] = "script",
                    ["configMap"] = new JsonObject { ["name"] = $"{name}-script", ["defaultMode"] = 365 },
                }
        );
        data.Mounts.Add(
            (JsonNode)
                new JsonObject
                {
                    ["name"] = "script",
                    ["mountPath"] = RunScript.Folder,
                    ["readOnly"] = true,
                }
        );
        var containers = new JsonArray(Main(machine, data));
        foreach (var storing in data.Storing.ToList())
            containers.Add(storing!.DeepClone());
        return new JsonObject()
            .With("initContainers", data.Fetching.Count == 0 ? null : data.Fetching)
            .With("containers", containers)
            .With("volumes", data.Volumes)
            .With("restartPolicy", restartPolicy)
            .With("imagePullSecrets", PullSecrets())
            .With(
                "serviceAccountName",
                run.Root.Text("service_account_name")?.Text is { Length: > 0 } account ? account : null
            )
            .With("nodeSelector", machine.NodeSelector())
            .With("affinity", machine.Affinity())
            .With("tolerations", machine.Tolerations());
    }

    private JsonObject Main(RunMachine machine, RunData data) =>
        new JsonObject { ["name"] = "main" }
            .With("image", run.Root.Text("image")?.Text ?? run.Root.Mapping("image")?.Text("url")?.Text)
            .With("command", script.Command)
            .With("ports", ports.OfContainer())
            .With("env", environment.Variables())
            .With("resources", machine.Amounts())
            .With("volumeMounts", data.Mounts);

    private JsonArray? PullSecrets() =>
        run.Root.Mapping("image")?.Text("credential_name")?.Text is { } credential
            ? new JsonArray(new JsonObject { ["name"] = catalog.Credential(credential) ?? RunName.Label(credential) })
            : null;
}
