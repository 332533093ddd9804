using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>print-message-in-status</c>: a task that does nothing and shows a message.</summary>
internal sealed class PrintMessageInStatusStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["print-message-in-status"];

    public override JsonObject? Render(StepScope scope) =>
        ManifestText.Plain(scope.Properties.Text("message")?.Text ?? "") is { } message
            ? NoOperation.Saying(message)
            : scope.LeaveOut("Argo reads '{{' in the message as the start of a parameter: write it without");
}
