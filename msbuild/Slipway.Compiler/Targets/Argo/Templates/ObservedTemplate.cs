using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>Templates that apply an object and wait until its controller has seen that change, and until it is ready then.</summary>
/// <remarks>
/// An object that was there before still shows that it is ready, or that it has failed, right after it is applied. So the
/// number of its change is read, and the controller's note of the changes that it has seen is asked together with the rest.
/// Any question about a failure is answered by itself, so it is not asked before.
/// </remarks>
internal static class ObservedTemplate
{
    /// <summary>The parameter with the number of the change.</summary>
    private const string Change = "applied-generation";

    private const string Seen = $"status.observedGeneration > {{{{=asInt(inputs.parameters['{Change}']) - 1}}}}";

    /// <summary>Makes the templates.</summary>
    /// <param name="scope">The step.</param>
    /// <param name="json">The object.</param>
    /// <param name="readiness">What to wait for.</param>
    /// <param name="outputs">The outputs that are read from the object when it is ready, with their paths.</param>
    /// <param name="part">What is after the step's name in those of the templates; empty for nothing.</param>
    /// <returns>The template that runs them.</returns>
    public static JsonObject Of(
        StepScope scope,
        JsonObject json,
        Readiness readiness,
        IEnumerable<(StepOutput Output, string Path)> outputs,
        string part
    )
    {
        var prefix = part.Length == 0 ? "" : $"{part}-";
        var apply = ResourceTemplate.Body(scope, "apply", json, readiness: null, []);
        apply["outputs"] = new JsonObject
        {
            ["parameters"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = Change,
                    ["valueFrom"] = new JsonObject { ["jsonPath"] = "{.metadata.generation}" },
                }
            ),
        };
        var applied = scope.Add($"{prefix}apply", apply);
        var tasks = new JsonArray(scope.Run(applied));
        var last = applied;
        if (readiness.Failure is not null)
            Wait("seen", new Readiness(Seen), []);
        Wait("wait", readiness with { Success = $"{Seen}, {readiness.Success}" }, outputs);
        return new JsonObject { ["dag"] = new JsonObject { ["tasks"] = tasks } };

        void Wait(string name, Readiness asked, IEnumerable<(StepOutput Output, string Path)> given)
        {
            var body = ResourceTemplate.Body(scope, "get", Named(json), asked, given);
            body["inputs"] = ArgoParameters.Names([Change]);
            var task = scope.Run(scope.Add($"{prefix}{name}", body), last);
            ArgoParameters.Add(task, Change, $"{{{{tasks.{applied}.outputs.parameters.{Change}}}}}");
            tasks.Add((JsonNode)task);
            last = ObjectText.Of(task, "name");
        }
    }

    /// <summary>As much of an object as says which it is.</summary>
    private static JsonObject Named(JsonObject json)
    {
        var metadata = new JsonObject { ["name"] = json["metadata"]?["name"]?.DeepClone() };
        return new JsonObject
        {
            ["apiVersion"] = json["apiVersion"]?.DeepClone(),
            ["kind"] = json["kind"]?.DeepClone(),
            ["metadata"] = metadata.With("namespace", json["metadata"]?["namespace"]?.DeepClone()),
        };
    }
}
