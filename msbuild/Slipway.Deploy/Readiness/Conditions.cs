using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>The conditions in the status of an object.</summary>
internal static class Conditions
{
    /// <summary>A condition; null where the status has none of that type.</summary>
    public static JsonObject? Find(JsonObject live, string type) =>
        live.Items("status", "conditions").LastOrDefault(condition => condition.Text("type") == type);

    /// <summary>Whether a condition holds.</summary>
    public static bool IsTrue(this JsonObject? condition) => condition.Text("status") == "True";

    /// <summary>A condition in words: its reason and message.</summary>
    public static string Words(this JsonObject? condition)
    {
        var (reason, message) = (condition.Text("reason"), condition.Text("message"));
        return (reason, message) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => $"{reason}: {message}",
            ({ Length: > 0 }, _) => reason,
            (_, { Length: > 0 }) => message,
            _ => condition.Text("type") ?? "no condition",
        };
    }
}
