using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>How an Application is deployed, step by step.</summary>
public sealed class Workflow : IStepList
{
    private readonly List<WorkflowStep> steps = [];
    private readonly SpecMap attributes = new();

    internal Workflow() { }

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<WorkflowStep> Steps => steps;

    /// <inheritdoc />
    public void Add(WorkflowStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        steps.Add(step);
    }

    /// <summary>Adds a group of steps, which is done when all of them are.</summary>
    /// <param name="name">The group's name, unique in the workflow.</param>
    /// <param name="configure">Adds the steps of the group.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The group.</returns>
    public StepGroup AddStepGroup(
        [SpecValue("name", Declares = "step")] string name,
        Action<StepGroup>? configure = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        var group = new StepGroup(name, callerFile, callerLine);
        Add(group);
        configure?.Invoke(group);
        return group;
    }

    /// <summary>Says how steps and the steps of groups run.</summary>
    /// <param name="steps">How steps run; one after another where it is left out.</param>
    /// <param name="subSteps">How the steps of groups run; each as soon as it can where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The workflow.</returns>
    public Workflow WithMode(
        StepMode? steps = null,
        StepMode? subSteps = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        var mode = attributes.Map("mode", callerFile, callerLine);
        if (steps is { } outer)
            mode.Set("steps", new SpecItem(StepWords.Of(outer), callerFile, callerLine));
        if (subSteps is { } inner)
            mode.Set("subSteps", new SpecItem(StepWords.Of(inner), callerFile, callerLine));
        return this;
    }

    /// <summary>Takes the steps of a Workflow object in the cluster; the Application then has none of its own.</summary>
    /// <param name="name">The object's name, in the Application's namespace.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    public void UseStored(
        string name,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    ) => attributes.Set("ref", new SpecItem(name, callerFile, callerLine));

    internal SpecMap? Tree()
    {
        if (steps.Count == 0 && attributes.Entries.Count == 0)
            return null;
        var tree = new SpecMap();
        SpecParts.SetAll(tree, attributes);
        if (steps.Count > 0)
        {
            var list = new SpecList();
            foreach (var step in steps)
                list.Items.Add(SpecParts.Item(step.Tree(), step));
            tree.Set("steps", new SpecItem(new SpecValue(list), null, 0));
        }
        return tree;
    }
}
