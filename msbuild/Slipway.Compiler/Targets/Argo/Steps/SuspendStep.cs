using System.Text.Json.Nodes;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>suspend</c>: waits until someone resumes the Workflow, or for a while.</summary>
internal sealed class SuspendStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["suspend"];

    public override JsonObject? Render(StepScope scope)
    {
        var suspend = new JsonObject().With("duration", scope.Properties.Text("duration").ToJson());
        var body = new JsonObject { ["suspend"] = suspend };
        if (scope.Step.Node.Text("timeout") is { } timeout)
            scope.LeavePart(
                timeout.Span,
                Sentence.Plain(
                    "Argo ends no suspended template when its time is up: write 'duration' to go on after a while"
                )
            );
        if (scope.Properties.Text("message") is not { } message)
            return body;
        if (ManifestText.Plain(message.Text) is { } told)
            return NoOperation.Saying(told, body);
        scope.LeavePart(message.Span, "Argo reads '{{' in the message as the start of a parameter: write it without");
        return body;
    }
}
