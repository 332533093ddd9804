using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>toy-greet</c>: a task that does nothing and greets.</summary>
internal sealed class ToyGreetStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["toy-greet"];

    public override JsonObject? Render(StepScope scope) =>
        NoOperation.Saying($"Hello, {scope.Properties.Text("whom")?.Text}");
}
