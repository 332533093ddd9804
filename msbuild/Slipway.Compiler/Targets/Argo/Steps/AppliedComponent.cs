using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary>The component that a step applies.</summary>
internal static class AppliedComponent
{
    /// <summary>The component, with what inputs fill in; null where the step was left out for it.</summary>
    public static Component? Of(StepScope scope)
    {
        var name = scope.Step.AppliedComponent?.Text ?? "";
        if (scope.Application.Component(name) is not { } component)
        {
            scope.LeaveOut($"the Application has no component '{name}'");
            return null;
        }
        if (ComponentInputs.Unfillable(scope, component) is { } place)
        {
            scope.LeaveOut(
                "Argo puts values into texts alone, and what this input fills in is none: write the value into the component",
                place
            );
            return null;
        }
        return scope.Inputs.Any(input => input.Key.Length > 0)
            ? new Component(
                component.Application,
                component.Node.With("properties", scope.Filled(component.Properties))
            )
            : component;
    }

    /// <summary>A template that applies it; null where nothing renders it, and the step was left out for that.</summary>
    public static JsonObject? Template(StepScope scope, Component component, Destination destination, string part) =>
        ComponentTemplate.Of(scope, component, destination, part)
        ?? scope.LeaveOut(
            $"no template of target kubernetes renders its component, which is of type '{component.Type}': add the objects that the component stands for, with apply-object steps"
        );
}
