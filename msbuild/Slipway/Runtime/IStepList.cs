namespace Slipway.Runtime;

/// <summary>What steps are added to: a workflow, or a group of steps.</summary>
public interface IStepList
{
    /// <summary>Adds a step; <c>Add…</c> of a step calls it.</summary>
    /// <param name="step">The step.</param>
    void Add(WorkflowStep step);
}
