using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas.Cluster;

/// <summary>
/// The API server that tests run is 1.20. What it gets wrong or does not know yet, and newer ones take, is taken out
/// of its way, so that everything else of the object is still judged.
/// </summary>
internal static class OldServer
{
    public static JsonObject Adapt(JsonObject json)
    {
        var sent = json.DeepClone().AsObject();
        // It has no other namespace.
        if (sent["metadata"] is JsonObject metadata && metadata.ContainsKey("namespace"))
            metadata["namespace"] = "default";
        if (sent["spec"] is not JsonObject spec)
            return sent;
        switch ((string?)sent["kind"])
        {
            case "Service" when spec["ports"] is JsonArray ports:
                // Up to 1.20, server-side apply knows no default for the protocol of a Service's port.
                foreach (var port in ports.OfType<JsonObject>().Where(port => !port.ContainsKey("protocol")))
                    port["protocol"] = "TCP";
                break;
            case "PersistentVolumeClaim":
                // It came with 1.22.
                spec.Remove("dataSourceRef");
                break;
            case "Job":
                // It is in force since 1.21.
                spec.Remove("ttlSecondsAfterFinished");
                break;
            case "HorizontalPodAutoscaler" when (string?)sent["apiVersion"] == "autoscaling/v2":
                // What it has of the second version has another name; the form is the same.
                sent["apiVersion"] = "autoscaling/v2beta2";
                break;
            case not null when IsOwn((string?)sent["apiVersion"]):
                break;
            default:
                // This build of the server takes an empty text inside a custom resource for null.
                sent["spec"] = WithoutEmptyTexts(spec);
                break;
        }
        return sent;
    }

    /// <summary>Whether a version is that of Kubernetes' own kinds, rather than that of a custom resource.</summary>
    internal static bool IsOwn(string? apiVersion) =>
        apiVersion?.Split('/')[0] is { } group
        && (!group.Contains('.', StringComparison.Ordinal) || group.EndsWith(".k8s.io", StringComparison.Ordinal));

    private static JsonNode? WithoutEmptyTexts(JsonNode? json) =>
        json switch
        {
            JsonObject map => new JsonObject(
                map.Select(member => KeyValuePair.Create(member.Key, WithoutEmptyTexts(member.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(WithoutEmptyTexts)]),
            JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length == 0 =>
                "empty",
            _ => json?.DeepClone(),
        };
}
