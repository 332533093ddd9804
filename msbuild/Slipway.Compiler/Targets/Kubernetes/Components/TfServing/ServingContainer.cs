using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>The container of a predictor in which the TensorFlow server runs.</summary>
internal static class ServingContainer
{
    private const string Name = "tensorflow";

    /// <summary>The container named <c>tensorflow</c>, or else the first; null where there is none.</summary>
    public static SpecMapping? Of(ModelServer server)
    {
        var containers = server.Pod.Mappings("containers").ToList();
        return containers.Find(one => one.Text("name")?.Text == Name) ?? containers.FirstOrDefault();
    }

    /// <summary>The same container among rendered ones.</summary>
    public static JsonObject? Of(JsonArray containers)
    {
        var all = containers.OfType<JsonObject>().ToList();
        return all.Find(one => Objects.ObjectText.Of(one, "name") == Name) ?? all.FirstOrDefault();
    }

    /// <summary>Adds those arguments that the container does not name itself.</summary>
    public static void AddArguments(JsonObject container, IEnumerable<string> arguments)
    {
        var given = (container["args"] as JsonArray)?.Select(word => $"{word}").ToList() ?? [];
        var missing = arguments.Where(one =>
            !given.Exists(word => word.StartsWith(Flag(one), StringComparison.Ordinal))
        );
        PodContainers.Append(container, "args", missing.Select(one => (JsonNode)one));
    }

    /// <summary>Adds those ports that the container does not name itself.</summary>
    public static void AddPorts(JsonObject container, ServingPorts ports)
    {
        var given = container["ports"] as JsonArray ?? [];
        var missing = new[] { ("rest", ports.Rest), ("grpc", ports.Grpc) }.Where(port =>
            !given
                .OfType<JsonObject>()
                .Any(one =>
                    $"{one["containerPort"]}" == $"{port.Item2}" || Objects.ObjectText.Of(one, "name") == port.Item1
                )
        );
        PodContainers.Append(
            container,
            "ports",
            missing.Select(port => new JsonObject { ["name"] = port.Item1, ["containerPort"] = port.Item2 })
        );
    }

    private static string Flag(string argument) => argument[..(argument.IndexOf('=', StringComparison.Ordinal) + 1)];
}
