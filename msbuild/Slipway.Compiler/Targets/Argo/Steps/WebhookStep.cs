using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>webhook</c>: posts JSON to an address; the whole Application, without its secrets, where nothing else is said.</summary>
internal sealed class WebhookStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["webhook"];

    public override JsonObject? Render(StepScope scope)
    {
        var data = scope.Properties.Mapping("data")?.ToJson() ?? OpenText.Of(scope.Application.Document.Root.ToJson());
        return MessageTemplate.Post(scope, scope.Properties.Mapping("url"), data)
            ?? scope.LeaveOut(
                "it has no address that Argo can ask: write one without '{{' in 'url.value', or name a Secret in 'url.secretRef'"
            );
    }
}
