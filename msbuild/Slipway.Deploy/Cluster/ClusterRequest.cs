using System.Text;
using System.Text.Json.Nodes;

namespace Slipway.Deploy.Cluster;

/// <summary>One request to the API server. All that are sent here may be sent twice without harm.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with its query, without a slash in front.</param>
/// <param name="Purpose">What it is for, in words that follow "may not": <c>read Service 'web' in namespace 'ml'</c>.</param>
internal sealed record ClusterRequest(HttpMethod Method, string Path, string Purpose)
{
    /// <summary>The field manager that is at every field a deploy sets.</summary>
    public const string Manager = "slipway";

    public JsonObject? Body { get; private init; }

    public string MediaType { get; private init; } = "application/json";

    /// <summary>Reads an object or a list.</summary>
    public static ClusterRequest Get(string path, string purpose) => new(HttpMethod.Get, path, $"read {purpose}");

    /// <summary>Server-side apply.</summary>
    public static ClusterRequest Apply(string path, JsonObject body, string purpose, bool isDryRun, bool force) =>
        new(
            HttpMethod.Patch,
            $"{path}?fieldManager={Manager}&fieldValidation=Strict{(force ? "&force=true" : "")}{(isDryRun ? "&dryRun=All" : "")}",
            $"apply {purpose}"
        )
        {
            Body = body,
            MediaType = "application/apply-patch+yaml",
        };

    /// <summary>Stores a new object.</summary>
    public static ClusterRequest Create(string path, JsonObject body, string purpose) =>
        new(HttpMethod.Post, $"{path}?fieldManager={Manager}", $"create {purpose}") { Body = body };

    /// <summary>Stores an object in the place of the version that was read.</summary>
    public static ClusterRequest Replace(string path, JsonObject body, string purpose) =>
        new(HttpMethod.Put, $"{path}?fieldManager={Manager}", $"change {purpose}") { Body = body };

    /// <summary>Deletes the very object that was read, and none that took its name since.</summary>
    public static ClusterRequest Delete(string path, string uid, string purpose) =>
        new(HttpMethod.Delete, path, $"delete {purpose}")
        {
            Body = new JsonObject
            {
                ["apiVersion"] = "v1",
                ["kind"] = "DeleteOptions",
                ["propagationPolicy"] = "Background",
                ["preconditions"] = new JsonObject { ["uid"] = uid },
            },
        };

    /// <summary>The message for one attempt.</summary>
    public HttpRequestMessage ToMessage() =>
        new(Method, Path)
        {
            Content = Body is null ? null : new StringContent(Body.ToJsonString(), Encoding.UTF8, MediaType),
        };
}
