using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>One predictor without an operator: its Deployment, Service, settings and autoscaler.</summary>
internal sealed class ServingObjects
{
    private const long StandardUtilization = 80;

    private readonly ModelServer server;
    private readonly ServedModel? model;
    private readonly ServingConfig? config;

    public ServingObjects(ModelServer server, Workspace workspace)
    {
        this.server = server;
        Ports = ServingPorts.Of(server);
        model = ServedModel.Of(server, workspace);
        config = ServingConfig.Of(server);
    }

    /// <summary>The ports of its pods.</summary>
    public ServingPorts Ports { get; }

    /// <summary>The objects, the Deployment first.</summary>
    public IEnumerable<JsonObject?> All =>
        [
            Deployment(),
            config?.Object(),
            Service(server.ObjectName, ServingLabels.Of(server), Ports),
            server.AutoScale is { } scale ? Autoscaler(scale) : null,
        ];

    /// <summary>A Service in front of pods.</summary>
    public static JsonObject Service(string name, JsonObject selector, ServingPorts? ports) =>
        new()
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Service",
            ["metadata"] = new JsonObject { ["name"] = name },
            ["spec"] = new JsonObject
            {
                ["selector"] = selector,
                ["ports"] = (ports ?? ServingPorts.Standard).OfService(),
            },
        };

    private JsonObject Deployment() =>
        new()
        {
            ["apiVersion"] = "apps/v1",
            ["kind"] = "Deployment",
            ["metadata"] = new JsonObject { ["name"] = server.ObjectName },
            ["spec"] = new JsonObject()
                // With an autoscaler the number is the autoscaler's to say.
                .With("replicas", server.AutoScale is null ? server.Node["replicas"].ToJson() ?? 1 : null)
                .With("selector", new JsonObject { ["matchLabels"] = ServingLabels.Of(server) })
                .With("template", Template()),
        };

    private JsonObject Template()
    {
        var template = server.Node.Mapping("template")?.ToJson() ?? [];
        var metadata = template["metadata"] as JsonObject ?? [];
        var labels = (metadata["labels"] as JsonObject)?.DeepClone().AsObject() ?? [];
        foreach (var (key, value) in ServingLabels.OfPods(server))
            labels[key] = value?.DeepClone();
        var pod = template["spec"]?.DeepClone() as JsonObject ?? [];
        Fill(pod);
        return new JsonObject
        {
            ["metadata"] = new JsonObject { ["labels"] = labels }.With(
                "annotations",
                metadata["annotations"]?.DeepClone()
            ),
            ["spec"] = pod,
        };
    }

    private void Fill(JsonObject pod)
    {
        var containers = pod["containers"] as JsonArray ?? [];
        if (model is not null)
        {
            PodContainers.Append(pod, "initContainers", [model.InitContainer()]);
            PodContainers.Append(pod, "volumes", [ServedModel.Volume()]);
            foreach (var container in containers.OfType<JsonObject>())
            {
                PodContainers.Append(container, "volumeMounts", [model.Mount()]);
                PodContainers.Append(container, "env", model.Variables().Where(one => !HasVariable(container, one)));
            }
        }
        if (ServingContainer.Of(containers) is not { } main)
            return;
        ServingContainer.AddArguments(main, Arguments());
        ServingContainer.AddPorts(main, Ports);
        if (config is null)
            return;
        PodContainers.Append(main, "volumeMounts", [ServingConfig.Mount()]);
        PodContainers.Append(pod, "volumes", [config.VolumeOf()]);
    }

    private IEnumerable<string> Arguments()
    {
        yield return $"{ServingPorts.GrpcArgument}{ServingPorts.Standard.Grpc}";
        yield return $"{ServingPorts.RestArgument}{ServingPorts.Standard.Rest}";
        if (model is not null)
        {
            yield return $"--model_name={model.Name}";
            yield return $"--model_base_path={model.Path}";
        }
        foreach (var argument in config?.Arguments ?? [])
            yield return argument;
    }

    private static bool HasVariable(JsonObject container, JsonObject variable) =>
        (container["env"] as JsonArray)?.OfType<JsonObject>().Any(one => $"{one["name"]}" == $"{variable["name"]}")
        == true;

    private JsonObject Autoscaler(SpecMapping scale) =>
        new()
        {
            ["apiVersion"] = "autoscaling/v2",
            ["kind"] = "HorizontalPodAutoscaler",
            ["metadata"] = new JsonObject { ["name"] = server.ObjectName },
            ["spec"] = new JsonObject
            {
                ["scaleTargetRef"] = new JsonObject
                {
                    ["apiVersion"] = "apps/v1",
                    ["kind"] = "Deployment",
                    ["name"] = server.ObjectName,
                },
                ["minReplicas"] = scale["minReplicas"].ToJson() ?? 1,
                ["maxReplicas"] = scale["maxReplicas"].ToJson(),
                ["metrics"] = new JsonArray(Processors(scale)),
            },
        };

    private static JsonObject Processors(SpecMapping scale) =>
        new()
        {
            ["type"] = "Resource",
            ["resource"] = new JsonObject
            {
                ["name"] = "cpu",
                ["target"] = new JsonObject
                {
                    ["type"] = "Utilization",
                    ["averageUtilization"] = scale["targetCpuUtilization"].ToJson() ?? StandardUtilization,
                },
            },
        };
}
