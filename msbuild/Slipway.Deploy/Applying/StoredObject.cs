using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Applying;

/// <summary>Objects as they are stored, without what the server notes down by itself.</summary>
internal static class StoredObject
{
    private static readonly string[] Bookkeeping =
    [
        "managedFields",
        "resourceVersion",
        "generation",
        "uid",
        "creationTimestamp",
        "selfLink",
    ];

    /// <summary>The object without its bookkeeping.</summary>
    public static JsonObject Of(JsonObject stored)
    {
        var json = stored.DeepClone().AsObject();
        if (json["metadata"] is JsonObject metadata)
        {
            foreach (var name in Bookkeeping)
                metadata.Remove(name);
        }
        return json;
    }

    /// <summary>What applying an object does.</summary>
    /// <param name="live">The object as it is stored.</param>
    /// <param name="result">The object as it would be stored.</param>
    public static ChangeKind Compare(JsonObject live, JsonObject result) =>
        !JsonNode.DeepEquals(Of(live), Of(result)) ? ChangeKind.Change
        : !JsonNode.DeepEquals(Owned(live), Owned(result)) ? ChangeKind.Adopt
        : ChangeKind.None;

    /// <summary>Whether a deploy has applied the object.</summary>
    public static bool IsOurs(JsonObject live) => Owned(live) is not null;

    /// <summary>The fields that deploys own.</summary>
    private static JsonNode? Owned(JsonObject json) =>
        json.Items("metadata", "managedFields")
            .FirstOrDefault(entry =>
                entry.Text("manager") == ClusterRequest.Manager && entry.Text("operation") == "Apply"
            )
            ?["fieldsV1"];
}
