using System.Text.Json.Nodes;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Readiness;

/// <summary>The conditions in the status of an object.</summary>
internal static class Conditions
{
    private const string Path = "status.conditions";

    /// <summary>A condition; null where the status has none of that type.</summary>
    public static JsonObject? Find(JsonObject live, string type) =>
        ObjectPath.Items(live, Path).LastOrDefault(condition => ObjectPath.Text(condition, "type") == type);

    /// <summary>The last condition that holds; null where none does.</summary>
    public static JsonObject? Last(JsonObject live) =>
        ObjectPath.Items(live, Path).LastOrDefault(condition => ObjectPath.Text(condition, "status") == "True");

    /// <summary>A condition in words: its reason and message.</summary>
    public static string Words(JsonObject? condition) =>
        (ObjectPath.Text(condition, "reason"), ObjectPath.Text(condition, "message")) switch
        {
            ({ Length: > 0 } reason, { Length: > 0 } message) => $"{reason}: {message}",
            ({ Length: > 0 } reason, _) => reason,
            (_, { Length: > 0 } message) => message,
            _ => ObjectPath.Text(condition, "type") ?? "no condition",
        };
}
