using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>What steps of the platform's own types become, so that KubeVela runs them.</summary>
/// <remarks>Forms have no state. They are listed by their base class; a new one needs no entry anywhere.</remarks>
/// <param name="types">The step types.</param>
public abstract class VelaStepForm(params string[] types)
{
    /// <summary>The step types.</summary>
    public IReadOnlyList<string> Types { get; } = types;

    /// <summary>Writes a step.</summary>
    /// <param name="step">The step; it may be malformed in any way, and a form never throws.</param>
    /// <param name="application">The Application whose step it is.</param>
    /// <param name="workspace">Every document, in normal form.</param>
    /// <returns>The steps in its place; the last has its name, so that others can wait for it.</returns>
    public abstract IEnumerable<JsonObject> Write(Step step, Application application, Workspace workspace);

    /// <summary>The policies that its steps name.</summary>
    /// <param name="step">The step.</param>
    /// <param name="application">The Application whose step it is.</param>
    /// <returns>The policies; none unless the form says otherwise.</returns>
    public virtual IEnumerable<JsonObject> Policies(Step step, Application application) => [];

    /// <summary>The step with another type and other properties.</summary>
    /// <param name="step">The step.</param>
    /// <param name="type">A type that KubeVela has.</param>
    /// <param name="properties">Its properties.</param>
    /// <returns>The step.</returns>
    protected static JsonObject As(Step step, string type, JsonObject properties)
    {
        var json = new JsonObject { ["name"] = step.Name, ["type"] = type };
        foreach (var key in (string[])["meta", "if", "timeout", "dependsOn", "inputs", "outputs"])
            json.With(key, step.Node[key].ToJson());
        json["properties"] = properties;
        return json;
    }

    /// <summary>The step in two: one that makes something, and one that waits for what becomes of it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="type">The type of the first, one that KubeVela has.</param>
    /// <param name="properties">The properties of the first.</param>
    /// <param name="waits">The command of the second.</param>
    /// <returns>The steps; the second has the name.</returns>
    protected static IEnumerable<JsonObject> InTwo(Step step, string type, JsonObject properties, JsonArray waits)
    {
        var first = As(step, type, properties);
        first["name"] = $"{step.Name}-apply";
        first.Remove("meta");
        first.Remove("timeout");
        yield return first;
        var second = new JsonObject { ["name"] = step.Name, ["type"] = "vela-cli" };
        foreach (var key in (string[])["meta", "if", "timeout"])
            second.With(key, step.Node[key].ToJson());
        second["dependsOn"] = new JsonArray($"{step.Name}-apply");
        second["properties"] = new JsonObject
        {
            ["addonName"] = "kubedl",
            ["image"] = KubectlWait.Image,
            ["command"] = waits,
        };
        yield return second;
    }
}
