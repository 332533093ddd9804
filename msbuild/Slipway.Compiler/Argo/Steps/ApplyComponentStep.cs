using System.Text.Json.Nodes;
using Slipway.Compiler.Argo.Templates;
using Slipway.Language.KubeVela;

namespace Slipway.Compiler.Argo.Steps;

/// <summary><c>apply-component</c>: applies one component and waits until it is healthy.</summary>
internal sealed class ApplyComponentStep : TemplateRenderer
{
    public override IReadOnlyList<string> Types => ["apply-component", "builtin-apply-component"];

    public override JsonObject? Render(StepScope scope)
    {
        var name = scope.Step.AppliedComponent?.Text ?? "";
        if (scope.Application.Component(name) is not { } component)
            return scope.LeaveOut($"the Application has no component '{name}'");
        if (ComponentInputs.Unfillable(scope, component) is { } place)
            return scope.LeaveOut(
                "Argo puts values into texts alone, and what this input fills in is none: write the value into the component",
                place
            );
        var filled = new Component(
            component.Application,
            component.Node.With("properties", scope.Filled(component.Properties))
        );
        return ComponentTemplate.Of(scope, filled, Destination.Of(scope), "")
            ?? scope.LeaveOut(
                $"no template of target kubernetes renders its component, which is of type '{component.Type}': add the objects that the component stands for, with apply-object steps"
            );
    }
}
