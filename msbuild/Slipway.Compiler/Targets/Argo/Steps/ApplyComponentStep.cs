using System.Text.Json.Nodes;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary>
/// <c>apply-component</c>, and the platform's steps that run, install or provision one component: applies it and waits
/// until it is healthy, or until its job has succeeded.
/// </summary>
internal sealed class ApplyComponentStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types =>
        ["apply-component", "builtin-apply-component", "helm-apply", "ml-model-training", "terraform-apply"];

    public override JsonObject? Render(StepScope scope) =>
        AppliedComponent.Of(scope) is { } component
            ? AppliedComponent.Template(scope, component, Destination.Of(scope), "")
            : null;
}
