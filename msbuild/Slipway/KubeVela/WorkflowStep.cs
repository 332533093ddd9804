namespace Slipway;

/// <summary>A step of a workflow; what it was given by <c>With…</c> are its properties.</summary>
public abstract class WorkflowStep : OrderedPart
{
    /// <summary>Starts a step.</summary>
    /// <param name="type">The step definition.</param>
    /// <param name="name">The step's name, unique in the workflow.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected WorkflowStep(string type, string name, string callerFile, int callerLine)
        : base(type, name, callerFile, callerLine) { }

    /// <summary>Goes on with the step that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected WorkflowStep(WorkflowStep begun)
        : base(begun) { }
}
