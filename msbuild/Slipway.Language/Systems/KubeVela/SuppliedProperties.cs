using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>
/// The properties that something else fills in when an Application runs: the inputs of a component and of the steps
/// that apply it, and override policies. Without them such values would count as missing or wrong.
/// </summary>
internal static class SuppliedProperties
{
    /// <summary>The paths of a component's properties that are filled in: <c>predictors[0].traffic</c>.</summary>
    public static IEnumerable<string> Of(Component component)
    {
        var application = component.Application;
        var inputs = application
            .Workflow.AllSteps.Where(step => step.Applies(component))
            .SelectMany(step => step.Inputs)
            .Concat(component.Inputs);
        var overridden = application
            .Policies.SelectMany(OverrideChange.Of)
            .Where(change => change.Changes(component))
            .Select(change => change.Properties);
        return Of(inputs).Concat(overridden.SelectMany(properties => Leaves(properties, "")));
    }

    /// <summary>The paths of properties that inputs fill in.</summary>
    public static IEnumerable<string> Of(IEnumerable<SpecMapping> inputs) =>
        inputs
            .Select(input => input.Text("parameterKey")?.Text ?? "")
            .Where(key => key.Length > 0)
            .Select(key => key.StartsWith("properties.", StringComparison.Ordinal) ? key["properties.".Length..] : key);

    private static IEnumerable<string> Leaves(SpecMapping mapping, string prefix) =>
        mapping.Entries.SelectMany(entry =>
            entry.Value is SpecMapping { Entries.Count: > 0 } inner
                ? Leaves(inner, $"{prefix}{entry.Key.Text}.")
                : [$"{prefix}{entry.Key.Text}"]
        );
}
