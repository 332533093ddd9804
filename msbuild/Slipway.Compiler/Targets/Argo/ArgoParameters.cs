using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Parameters as tasks and templates list them.</summary>
internal static class ArgoParameters
{
    /// <summary>Parameters with values.</summary>
    public static JsonObject Values(IEnumerable<KeyValuePair<string, string>> values) =>
        Listed(values.Select(value => new JsonObject { ["name"] = value.Key, ["value"] = value.Value }));

    /// <summary>Parameters that a caller gives.</summary>
    public static JsonObject Names(IEnumerable<string> names) =>
        Listed(names.Select(name => new JsonObject { ["name"] = name }));

    /// <summary>Hands one more value to the template of a task.</summary>
    public static void Add(JsonObject task, string name, string value)
    {
        var added = Values([KeyValuePair.Create(name, value)]);
        if (task["arguments"]?["parameters"] is JsonArray own)
            own.Add(added["parameters"]![0]!.DeepClone());
        else
            task["arguments"] = added;
    }

    /// <summary>Where a step takes the value of an output of another one.</summary>
    public static string Global(string parameter) => $"{{{{workflow.outputs.parameters.{parameter}}}}}";

    /// <summary>The value of an input in a condition.</summary>
    /// <remarks>
    /// Argo evaluates a condition whenever it looks at the tasks, and keeps it where that fails. A text is added, because
    /// nothing cannot be added to one: the condition is not answered before the value is there.
    /// </remarks>
    public static string Asked(StepInput input) =>
        input.Constant is { } known
            ? ParameterText.Quoted(known)
            : $"workflow.outputs.parameters['{input.Parameter}'] + ''";

    private static JsonObject Listed(IEnumerable<JsonObject> parameters) =>
        new() { ["parameters"] = new JsonArray([.. parameters]) };
}
