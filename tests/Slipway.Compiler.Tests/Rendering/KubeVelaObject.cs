using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Rendering;

/// <summary>An object of a template's with what KubeVela itself puts on it before it goes to the cluster.</summary>
internal static class KubeVelaObject
{
    /// <summary>The objects of a case.</summary>
    public static IEnumerable<JsonObject> Of(RenderCase one) =>
        one
            .Outputs.Select(output => Auxiliary(output.Value!.AsObject(), output.Key))
            .Prepend(Dispatched(one.Output!, Marks("WORKLOAD", ("workload.oam.dev/type", one.Type))));

    private static JsonObject Auxiliary(JsonObject output, string key) =>
        Dispatched(
            output,
            Marks("TRAIT", ("trait.oam.dev/type", "AuxiliaryWorkload"), ("trait.oam.dev/resource", key))
        );

    private static JsonObject Dispatched(JsonObject output, JsonObject labels)
    {
        var result = output.DeepClone().AsObject();
        var metadata = result["metadata"] as JsonObject ?? [];
        result["metadata"] = metadata;
        metadata["name"] ??= RenderCase.ComponentName;
        metadata["namespace"] ??= "default";
        metadata["labels"] = labels;
        return AsKept(result);
    }

    /// <summary>KubeVela writes annotations where there are none, and the API server keeps nothing of that.</summary>
    public static JsonObject AsKept(JsonObject json)
    {
        foreach (var owner in new[] { json["metadata"], json["spec"] }.OfType<JsonObject>())
        {
            if (owner["annotations"] is JsonObject { Count: 0 })
                owner.Remove("annotations");
        }
        return json;
    }

    private static JsonObject Marks(string resourceType, params (string Key, string Value)[] further)
    {
        var labels = new JsonObject
        {
            ["app.oam.dev/appRevision"] = "",
            ["app.oam.dev/component"] = RenderCase.ComponentName,
            ["app.oam.dev/name"] = RenderCase.ApplicationName,
            ["app.oam.dev/namespace"] = "default",
            ["app.oam.dev/resourceType"] = resourceType,
        };
        foreach (var (key, value) in further)
            labels[key] = value;
        return labels;
    }
}
