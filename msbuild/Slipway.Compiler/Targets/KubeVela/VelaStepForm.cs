using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Kinds;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela;

/// <summary>What steps of the platform's own types become, so that KubeVela runs them.</summary>
/// <remarks>Forms have no state. They are listed by their base class; a new one needs no entry anywhere.</remarks>
/// <param name="types">The step types.</param>
public abstract class VelaStepForm(params string[] types)
{
    /// <summary>How long a step waits that names no <c>timeout</c>.</summary>
    private const string Longest = "24h";

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

    /// <summary>The step in several: one that makes something, and some that wait for what becomes of it.</summary>
    /// <remarks>
    /// KubeVela has no step that waits for an object of any kind. Its step <c>vela-cli</c> runs a command, and these end
    /// when the object is over; the last fails where that was a failure.
    /// </remarks>
    /// <param name="step">The step.</param>
    /// <param name="application">The Application whose step it is.</param>
    /// <param name="type">The type of the first, one that KubeVela has.</param>
    /// <param name="properties">The properties of the first.</param>
    /// <param name="made">The object that is waited for.</param>
    /// <returns>The steps; the last has the name.</returns>
    protected static IEnumerable<JsonObject> Waited(
        Step step,
        Application application,
        string type,
        JsonObject properties,
        JsonObject made
    )
    {
        var first = As(step, type, properties);
        first["name"] = $"{step.Name}-apply";
        first.Remove("meta");
        first.Remove("timeout");
        yield return first;
        var waits = KubectlWaits.For(made, application.Namespace, step.Node.Text("timeout")?.Text ?? Longest);
        var operators = KindTable.ServedBy(ObjectText.Of(made, "apiVersion"), ObjectText.Of(made, "kind"));
        var former = $"{step.Name}-apply";
        for (var at = 0; at < waits.Count; at++)
        {
            var isLast = at == waits.Count - 1;
            var name = isLast ? step.Name : $"{step.Name}-ended";
            yield return Wait(step, name, former, operators[0].Product, waits[at], isLast);
            former = name;
        }
    }

    private static JsonObject Wait(
        Step step,
        string name,
        string former,
        string addon,
        IReadOnlyList<string> wait,
        bool isLast
    )
    {
        var json = new JsonObject { ["name"] = name, ["type"] = "vela-cli" };
        foreach (var key in (string[])["meta", "if", "timeout"])
            json.With(key, isLast || key != "meta" ? step.Node[key].ToJson() : null);
        json["dependsOn"] = new JsonArray(former);
        json["properties"] = new JsonObject
        {
            ["addonName"] = addon,
            ["image"] = KubectlWaits.Image,
            ["command"] = new JsonArray([.. wait.Prepend("kubectl").Select(word => JsonValue.Create(word))]),
        };
        return json;
    }
}
