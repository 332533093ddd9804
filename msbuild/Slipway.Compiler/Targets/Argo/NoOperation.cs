using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>The template of a task that does nothing: a wait of no time, for which Argo starts no pod.</summary>
internal static class NoOperation
{
    /// <summary>The template.</summary>
    public static JsonObject Body() => new() { ["suspend"] = new JsonObject { ["duration"] = "0" } };

    /// <summary>A template that shows a text: Argo's views list what a template takes.</summary>
    public static JsonObject Saying(string message, JsonObject? body = null)
    {
        var told = new JsonObject { ["inputs"] = ArgoParameters.Values([KeyValuePair.Create("message", message)]) };
        foreach (var (key, value) in body ?? Body())
            told[key] = value?.DeepClone();
        return told;
    }
}
