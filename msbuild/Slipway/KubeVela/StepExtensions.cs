using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>What every workflow step has in addition to the properties of its definition.</summary>
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
        ArgumentNullException.ThrowIfNull(other);
        return step.Listing("dependsOn", other.Name, callerFile, callerLine);
    }

    /// <summary>Runs the step only when others have succeeded.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="first">What it waits for.</param>
    /// <param name="second">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T DependsOn<T>(
        this T step,
        WorkflowStep first,
        WorkflowStep second,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep => step.DependsOn([first, second], callerFile, callerLine);

    /// <summary>Runs the step only when others have succeeded.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="first">What it waits for.</param>
    /// <param name="second">What it waits for.</param>
    /// <param name="third">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T DependsOn<T>(
        this T step,
        WorkflowStep first,
        WorkflowStep second,
        WorkflowStep third,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep => step.DependsOn([first, second, third], callerFile, callerLine);

    /// <summary>Runs the step only when others have succeeded.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="first">What it waits for.</param>
    /// <param name="second">What it waits for.</param>
    /// <param name="third">What it waits for.</param>
    /// <param name="fourth">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T DependsOn<T>(
        this T step,
        WorkflowStep first,
        WorkflowStep second,
        WorkflowStep third,
        WorkflowStep fourth,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep => step.DependsOn([first, second, third, fourth], callerFile, callerLine);

    /// <summary>Runs the step only when others have succeeded.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="others">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T DependsOn<T>(
        this T step,
        IEnumerable<WorkflowStep> others,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep
    {
        ArgumentNullException.ThrowIfNull(others);
        foreach (var other in others)
            step.DependsOn(other, callerFile, callerLine);
        return step;
    }

    /// <summary>Runs the step only under a condition.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="condition"><c>always</c>, or a CUE expression over status, inputs, context and parameter.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T WithIf<T>(
        this T step,
        string condition,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep => step.Setting("if", condition, callerFile, callerLine);

    /// <summary>Fails the step when it takes longer.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="duration">A Go duration: <c>10m</c>, <c>1h30m</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T WithTimeout<T>(
        this T step,
        string duration,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : WorkflowStep => step.Setting("timeout", duration, callerFile, callerLine);

    /// <summary>Gives the step a name for people.</summary>
    /// <typeparam name="T">The step's type.</typeparam>
    /// <param name="step">The step.</param>
    /// <param name="alias">The name.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step.</returns>
    public static T WithAlias<T>(
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
}
