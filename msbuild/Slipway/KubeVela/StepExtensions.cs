using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>What every workflow step has beside the properties of its definition.</summary>
public static class StepExtensions
{
    /// <summary>Runs the step only when another has succeeded.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="other">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T DependsOn<T>(
        this T step,
        WorkflowStep other,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(other);
        SpecAttributes.Add(step.Attributes, "dependsOn", other.Name, callerFile, callerLine);
        return step;
    }

    /// <summary>Runs the step only under a condition.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="condition"><c>always</c>, or a CUE expression over status, inputs, context and parameter.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T If<T>(
        this T step,
        string condition,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep
    {
        ArgumentNullException.ThrowIfNull(step);
        step.Attributes.Set("if", new SpecItem(condition, callerFile, callerLine));
        return step;
    }

    /// <summary>Fails the step when it takes longer.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="duration">A Go duration: <c>10m</c>, <c>1h30m</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T Timeout<T>(
        this T step,
        string duration,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep
    {
        ArgumentNullException.ThrowIfNull(step);
        step.Attributes.Set("timeout", new SpecItem(duration, callerFile, callerLine));
        return step;
    }

    /// <summary>Gives the step a name for people.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="alias">The name.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T Alias<T>(
        this T step,
        string alias,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep
    {
        ArgumentNullException.ThrowIfNull(step);
        var meta = step.Attributes.Map("meta", callerFile, callerLine);
        meta.Set("alias", new SpecItem(alias, callerFile, callerLine));
        return step;
    }

    /// <summary>Takes a value from an output of another step or a component.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="from">The name of the output.</param>
    /// <param name="parameterKey">The property the value is put into: <c>image</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T Input<T>(
        this T step,
        string from,
        string? parameterKey = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep
    {
        ArgumentNullException.ThrowIfNull(step);
        SpecAttributes.AddInput(step.Attributes, from, parameterKey, callerFile, callerLine);
        return step;
    }

    /// <summary>Gives a value to others.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="name">The output's name.</param>
    /// <param name="valueFrom">A CUE expression over what was applied: <c>output.status.podIP</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T Output<T>(
        this T step,
        string name,
        string valueFrom,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep
    {
        ArgumentNullException.ThrowIfNull(step);
        SpecAttributes.AddOutput(step.Attributes, name, valueFrom, callerFile, callerLine);
        return step;
    }
}
