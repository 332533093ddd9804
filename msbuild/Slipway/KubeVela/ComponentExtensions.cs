using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>What every component has beside the properties of its definition.</summary>
public static class ComponentExtensions
{
    /// <summary>Deploys the component only when others are healthy.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="other">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T DependsOn<T>(
        this T component,
        Component other,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(other);
        return component.DependsOn(other.Name, callerFile, callerLine);
    }

    /// <summary>Deploys the component only when others are healthy.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="other">The name of the component it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T DependsOn<T>(
        this T component,
        [SpecValue("dependsOn", References = "component")] string other,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(component);
        SpecAttributes.Add(component.Attributes, "dependsOn", other, callerFile, callerLine);
        return component;
    }

    /// <summary>Takes a value from an output of another component or step.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="from">The name of the output.</param>
    /// <param name="parameterKey">The property the value is put into: <c>image</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    [SpecMember("input")]
    public static T Input<T>(
        this T component,
        string from,
        string? parameterKey = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(component);
        SpecAttributes.AddInput(component.Attributes, from, parameterKey, callerFile, callerLine);
        return component;
    }

    /// <summary>Gives a value to others.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="name">The output's name.</param>
    /// <param name="valueFrom">A CUE expression over what was rendered: <c>output.status.podIP</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T Output<T>(
        this T component,
        string name,
        string valueFrom,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(component);
        SpecAttributes.AddOutput(component.Attributes, name, valueFrom, callerFile, callerLine);
        return component;
    }

    /// <summary>Names an existing revision of the component.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="name">The revision's name.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T ExternalRevision<T>(
        this T component,
        string name,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(component);
        component.Attributes.Set("externalRevision", new SpecItem(name, callerFile, callerLine));
        return component;
    }

    /// <summary>Adds a trait; <c>With…Trait</c> calls it.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="trait">The trait.</param>
    /// <returns>The component.</returns>
    public static T Attach<T>(this T component, Trait trait)
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(component);
        ArgumentNullException.ThrowIfNull(trait);
        component.Traits.Add(trait);
        return component;
    }
}
