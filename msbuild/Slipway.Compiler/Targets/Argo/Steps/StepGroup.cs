using System.Text.Json.Nodes;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>step-group</c>: a DAG of the steps inside it.</summary>
internal sealed class StepGroup : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["step-group"];

    public override JsonObject? Render(StepScope scope)
    {
        if (scope.Step.Node.Text("timeout") is { } timeout)
            scope.LeavePart(
                timeout.Span,
                Sentence.Plain("Argo bounds the time of no DAG: write 'timeout' at the steps inside the group")
            );
        return scope.Group() ?? scope.LeaveOut("none of the steps inside it can be run: see what is said of those");
    }
}
