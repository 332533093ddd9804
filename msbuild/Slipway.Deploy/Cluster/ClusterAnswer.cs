using System.Text.Json.Nodes;

namespace Slipway.Deploy.Cluster;

/// <summary>What the API server answered.</summary>
/// <param name="Code">The HTTP status.</param>
/// <param name="Body">The object; empty where the answer is none.</param>
internal sealed record ClusterAnswer(int Code, JsonObject Body)
{
    public bool IsSuccess => Code is >= 200 and < 300;

    /// <summary>Whether the object did not exist before.</summary>
    public bool IsCreated => Code == 201;

    /// <summary>Whether there is no such object, or no such kind.</summary>
    public bool IsMissing => Code == 404;

    /// <summary>Why not, in the server's word: <c>Conflict</c>, <c>AlreadyExists</c>.</summary>
    public string Reason => Body.Text("reason") ?? "";

    /// <summary>Why not, in the server's words.</summary>
    public string Message => Body.Text("message") is { Length: > 0 } message ? message : $"HTTP status {Code}";

    /// <summary>The single reasons.</summary>
    public IEnumerable<JsonObject> Causes => Body.Items("details", "causes");

    /// <summary>Whether the server cannot try the request, since an admission webhook would do something at it.</summary>
    public bool RefusesDryRun => Code == 400 && Message.Contains("does not support dry run", StringComparison.Ordinal);

    /// <summary>Whether someone else's fields are in the way.</summary>
    public bool IsFieldConflict => Code == 409 && Causes.Any(cause => cause.Text("reason") == "FieldManagerConflict");
}
