using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The workflow of an Application.</summary>
/// <param name="node">The mapping <c>spec.workflow</c>; null where there is none.</param>
public sealed class Workflow(SpecMapping? node)
{
    /// <summary>The mapping <c>spec.workflow</c>; null where there is none.</summary>
    public SpecMapping? Node { get; } = node;

    /// <summary>Whether it is elsewhere: <c>ref</c> names an object that holds the steps.</summary>
    public bool IsElsewhere { get; } = node?.Text("ref") is { Text.Length: > 0 };

    /// <summary>The outer steps, in order.</summary>
    public IReadOnlyList<Step> Steps { get; } =
    [.. node?.Mappings("steps").Select((step, index) => new Step(step, null, index)) ?? []];

    /// <summary>The steps and their sub-steps, in order.</summary>
    public IEnumerable<Step> AllSteps => Steps.SelectMany(step => step.SubSteps.Prepend(step));

    /// <summary>The steps that run, in order: sub-steps only where their parent is a group.</summary>
    public IEnumerable<Step> RunSteps => AllSteps.Where(step => step.Group is null or { IsGroup: true });

    /// <summary>Whether the outer steps run one after another: they do unless the workflow asks for a DAG.</summary>
    public bool IsSequential => Node?.Mapping("mode")?.Text("steps")?.Text != "DAG";

    /// <summary>Whether the steps inside a group run one after another: they do only where the spec asks for that.</summary>
    /// <param name="group">The group.</param>
    /// <returns>True where the group, or else the workflow, names another mode than DAG.</returns>
    public bool IsSequentialInside(Step group) =>
        (group.Node.Text("mode") ?? Node?.Mapping("mode")?.Text("subSteps")) is { Text: not "DAG" };
}
