using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>What the components of KubeVela that run a container make their pods from.</summary>
/// <remarks>
/// Each reads those of the keys that the schema of its type declares: <c>volumes</c> is ignored with <c>volumeMounts</c>, and
/// so is a <c>limit</c> of what is not requested.
/// </remarks>
internal static class ComponentPods
{
    /// <summary>The template of a component's pods.</summary>
    /// <param name="component">The component.</param>
    /// <param name="parameter">Its properties with the defaults of its type.</param>
    /// <returns>The template, with the labels that its selector needs.</returns>
    public static JsonObject Of(Component component, JsonObject parameter)
    {
        var volumes = PodVolumes.Of(parameter);
        return new JsonObject
        {
            ["metadata"] = Metadata(component, parameter),
            ["spec"] = new JsonObject { ["containers"] = new JsonArray(Container(component, parameter, volumes)) }
                .Taking(parameter, "hostAliases")
                .With("imagePullSecrets", PullSecrets(parameter["imagePullSecrets"]))
                .With("volumes", volumes?.Sources),
        };
    }

    /// <summary>The labels and annotations of a component's pods.</summary>
    public static JsonObject Metadata(Component component, JsonObject parameter)
    {
        var labels = parameter["labels"]?.DeepClone() as JsonObject ?? [];
        if ($"{parameter["addRevisionLabel"]}" == "true")
            labels["app.oam.dev/revision"] = "";
        labels["app.oam.dev/name"] = component.Application.Name;
        labels["app.oam.dev/component"] = component.Name;
        return new JsonObject { ["labels"] = labels }.Taking(parameter, "annotations");
    }

    /// <summary>The label by which a workload and its Service find the pods of a component.</summary>
    public static JsonObject Selector(Component component) => new() { ["app.oam.dev/component"] = component.Name };

    /// <summary>The names of Secrets as the references that a pod takes; null where there is no list of them.</summary>
    public static JsonArray? PullSecrets(JsonNode? list) =>
        list is JsonArray names
            ? new JsonArray([.. names.Select(name => new JsonObject { ["name"] = name?.DeepClone() })])
            : null;

    private static JsonObject Container(Component component, JsonObject parameter, PodVolumes? volumes) =>
        new JsonObject { ["name"] = component.Name }
            .Taking(parameter, "image", "imagePullPolicy")
            .With("command", parameter["cmd"]?.DeepClone())
            .Taking(parameter, "args")
            .With("ports", PodPorts.OfContainer(parameter))
            .Taking(parameter, "env")
            .With("resources", ContainerResources.Limited(parameter))
            .With("volumeMounts", volumes?.Mounts)
            .Taking(parameter, "livenessProbe", "readinessProbe");
}
