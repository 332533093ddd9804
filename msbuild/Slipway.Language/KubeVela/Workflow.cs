using Slipway.Language.Syntax;

namespace Slipway.Language.KubeVela;

/// <summary>The workflow of an Application.</summary>
/// <param name="node">The mapping <c>spec.workflow</c>; null where there is none.</param>
public sealed class Workflow(SpecMapping? node)
{
    /// <summary>The mapping <c>spec.workflow</c>; null where there is none.</summary>
    public SpecMapping? Node { get; } = node;

    /// <summary>Whether it stands elsewhere: <c>ref</c> names an object that holds the steps.</summary>
    public bool IsElsewhere { get; } = node?.Text("ref") is { Text.Length: > 0 };

    /// <summary>The outer steps, in order.</summary>
    public IReadOnlyList<Step> Steps { get; } =
    [.. node?.Mappings("steps").Select((step, index) => new Step(step, null, index)) ?? []];

    /// <summary>The steps and their sub-steps, in order.</summary>
    public IEnumerable<Step> AllSteps => Steps.SelectMany(step => step.SubSteps.Prepend(step));

    /// <summary>The steps that run, in order: sub-steps only where their parent is a group.</summary>
    public IEnumerable<Step> RunSteps => AllSteps.Where(step => step.Group is null or { IsGroup: true });
}
