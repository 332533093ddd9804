using System.Text.Json.Nodes;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>The resources of a container.</summary>
internal static class ContainerResources
{
    /// <summary>Requests and limits that are both <c>cpu</c>, <c>memory</c> and <c>gpu</c> of the properties.</summary>
    /// <returns>The resources, or null where the properties name none.</returns>
    public static JsonObject? Equal(SpecMapping properties)
    {
        var amounts = new JsonObject()
            .With("cpu", properties["cpu"].ToJson())
            .With("memory", properties["memory"].ToJson())
            .With("nvidia.com/gpu", properties["gpu"].ToJson());
        return amounts.Count == 0 ? null : new JsonObject { ["requests"] = amounts, ["limits"] = amounts.DeepClone() };
    }

    /// <summary>Requests of <c>cpu</c> and <c>memory</c>; <c>limit</c> raises the limit of what is requested, and of nothing else.</summary>
    /// <returns>The resources, or null where nothing is requested.</returns>
    public static JsonObject? Limited(JsonObject parameter)
    {
        var limit = parameter["limit"] as JsonObject;
        var requests = new JsonObject();
        var limits = new JsonObject();
        foreach (var resource in (string[])["cpu", "memory"])
        {
            if (parameter[resource] is not { } requested)
                continue;
            requests[resource] = requested.DeepClone();
            limits[resource] = (limit?[resource] ?? requested).DeepClone();
        }
        return requests.Count == 0 ? null : new JsonObject { ["requests"] = requests, ["limits"] = limits };
    }
}
