using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>apply-object</c>: applies an object of any kind, and waits for nothing.</summary>
internal sealed class ApplyObjectStep : TemplateRenderer
{
    /// <summary>What stands for the object in <c>valueFrom</c>, in the words of either generation of the definition.</summary>
    private static readonly string[] Roots =
    [
        "apply.$returns.value",
        "apply.value",
        "output.$returns.value",
        "output.value",
        "output",
    ];

    public override IReadOnlyList<string> Types => ["apply-object"];

    public override JsonObject? Render(StepScope scope)
    {
        if (scope.Properties.Mapping("value")?.ToJson() is not { } json)
            return scope.LeaveOut(Sentence.Plain("it has no object: write one in 'value'"));
        if (ObjectText.Of(json["metadata"], "name").Length == 0)
            return scope.LeaveOut("its object has no name, without which it cannot be applied: write 'metadata.name'");
        var destination = Destination.Of(scope);
        return destination.IsOwn
            ? ResourceTemplate.Apply(scope, json, readiness: null, JsonPath.Outputs(scope, Roots))
            : RemoteTemplate.Of(scope, [json], destination, waits: false, "");
    }
}
