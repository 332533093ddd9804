using Slipway.Language.Binding;
using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela.Paths;

/// <summary>Where an input puts its value.</summary>
/// <param name="Node">What is written: <c>image</c>, or <c>properties.image</c>.</param>
/// <param name="From">The first word of where the value comes from: an output, <c>context</c>; empty where nothing is said.</param>
/// <param name="Offset">How many characters are in front of the path.</param>
/// <param name="Path">The path into the properties.</param>
/// <param name="Kind"><c>component</c> or <c>step</c>.</param>
/// <param name="Type">The type whose properties they are.</param>
/// <param name="Owner">The name of the component or step.</param>
/// <param name="Properties">The properties as they are written.</param>
internal sealed record ParameterKey(
    SpecScalar Node,
    string From,
    int Offset,
    InputPath Path,
    string Kind,
    string Type,
    string Owner,
    SpecMapping Properties
)
{
    private const string Front = "properties.";

    /// <summary>The inputs of components and those of steps, which may be for the component that a step applies.</summary>
    /// <param name="workflow">The workflow.</param>
    public static IEnumerable<ParameterKey> Of(Workflow workflow) =>
        workflow
            .Components.SelectMany(component =>
                component.Inputs.Select(input =>
                    Of(input, "component", component.Type, component.Name, component.Properties)
                )
            )
            .Concat(
                workflow.AllSteps.SelectMany(step =>
                    step.Inputs.Select(input =>
                        step.AppliesOne
                            ? workflow.Component(step.AppliedComponent?.Text ?? "") is { } applied
                                ? Of(input, "component", applied.Type, applied.Name, applied.Properties)
                                : null
                            : Of(input, "step", step.Type, step.Name, step.Properties)
                    )
                )
            )
            .OfType<ParameterKey>();

    private static ParameterKey? Of(SpecMapping input, string kind, string type, string owner, SpecMapping properties)
    {
        if (input.Text("parameterKey") is not { Text.Length: > 0 } key)
            return null;
        var offset = key.Text.StartsWith(Front, StringComparison.Ordinal) ? Front.Length : 0;
        return
            !key.Text.StartsWith("traits[", StringComparison.Ordinal) && InputPath.Read(key.Text[offset..]) is { } path
            ? new ParameterKey(
                key,
                input.Text("from")?.Text.Split('.', '[')[0] ?? "",
                offset,
                path,
                kind,
                type,
                owner,
                properties
            )
            : null;
    }
}
