using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>Components, traits, policies and steps of any definition, for those that have no schema and so no builder.</summary>
public static class OpenExtensions
{
    /// <summary>Adds a component of a definition that has no builder.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="type">The component definition: <c>cron-task</c>.</param>
    /// <param name="name">The component's name, unique in the Application.</param>
    /// <param name="configure">Gives it properties.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component, for more of it.</returns>
    public static OpenComponent AddComponent(
        this Application application,
        string type,
        [SpecValue("name", Declares = "component")] string name,
        Action<OpenComponent>? configure = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(type);
        var component = new OpenComponent(type, name, callerFile, callerLine);
        application.Add(component);
        configure?.Invoke(component);
        return component;
    }

    /// <summary>Adds a policy of a definition that has no builder.</summary>
    /// <param name="application">The Application.</param>
    /// <param name="type">The policy definition.</param>
    /// <param name="name">The policy's name.</param>
    /// <param name="configure">Gives it properties.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The policy, for more of it.</returns>
    public static OpenPolicy AddPolicy(
        this Application application,
        string type,
        string name,
        Action<OpenPolicy>? configure = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(type);
        var policy = new OpenPolicy(type, name, callerFile, callerLine);
        application.Add(policy);
        configure?.Invoke(policy);
        return policy;
    }

    /// <summary>Adds a step of a definition that has no builder.</summary>
    /// <param name="steps">The workflow or the group of steps.</param>
    /// <param name="type">The step definition.</param>
    /// <param name="name">The step's name, unique in the workflow.</param>
    /// <param name="configure">Gives it properties.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The step, for more of it.</returns>
    public static OpenStep AddStep(
        this IStepList steps,
        string type,
        [SpecValue("name", Declares = "step")] string name,
        Action<OpenStep>? configure = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(type);
        var step = new OpenStep(type, name, callerFile, callerLine);
        steps.Add(step);
        configure?.Invoke(step);
        return step;
    }

    /// <summary>Adds a trait of a definition that has no builder.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="type">The trait definition: <c>cpuscaler</c>.</param>
    /// <param name="configure">Gives it properties.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T WithTrait<T>(
        this T component,
        string type,
        Action<OpenTrait>? configure = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(type);
        var trait = new OpenTrait(type, callerFile, callerLine);
        configure?.Invoke(trait);
        return component.WithTrait(trait);
    }
}
