using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>Steps that count as one step of the workflow. Groups do not be inside groups.</summary>
[SpecBuilder("step", "step-group")]
public sealed class StepGroup : WorkflowStep, IStepList
{
    private readonly List<WorkflowStep> steps = [];

    internal StepGroup(string name, string callerFile, int callerLine)
        : base("step-group", name, callerFile, callerLine) { }

    /// <summary>The steps of the group in order.</summary>
    public IReadOnlyList<WorkflowStep> Steps => steps;

    /// <inheritdoc />
    public void Add(WorkflowStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        steps.Add(step);
    }

    /// <summary>Says how the steps of the group run.</summary>
    /// <param name="mode">One after another, or each as soon as it can.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The group.</returns>
    public StepGroup WithMode(
        StepMode mode,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        Attributes.Set("mode", new SpecItem(StepWords.Of(mode), callerFile, callerLine));
        return this;
    }

    internal override SpecMap Tree()
    {
        var tree = base.Tree();
        var list = new SpecList();
        foreach (var step in steps)
            list.Items.Add(SpecParts.Item(step.Tree(), step));
        tree.Set("subSteps", new SpecItem(new SpecValue(list), null, 0));
        return tree;
    }
}
