using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>What every component has in addition to the properties of its definition.</summary>
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
        where T : Component => component.Listing("dependsOn", other, callerFile, callerLine);

    /// <summary>Deploys the component only when others are healthy.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="first">What it waits for.</param>
    /// <param name="second">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T DependsOn<T>(
        this T component,
        Component first,
        Component second,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component => component.DependsOn([first, second], callerFile, callerLine);

    /// <summary>Deploys the component only when others are healthy.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="first">What it waits for.</param>
    /// <param name="second">What it waits for.</param>
    /// <param name="third">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T DependsOn<T>(
        this T component,
        Component first,
        Component second,
        Component third,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component => component.DependsOn([first, second, third], callerFile, callerLine);

    /// <summary>Deploys the component only when others are healthy.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="first">What it waits for.</param>
    /// <param name="second">What it waits for.</param>
    /// <param name="third">What it waits for.</param>
    /// <param name="fourth">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T DependsOn<T>(
        this T component,
        Component first,
        Component second,
        Component third,
        Component fourth,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component => component.DependsOn([first, second, third, fourth], callerFile, callerLine);

    /// <summary>Deploys the component only when others are healthy.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="others">What it waits for.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T DependsOn<T>(
        this T component,
        IEnumerable<Component> others,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(others);
        foreach (var other in others)
            component.DependsOn(other, callerFile, callerLine);
        return component;
    }

    /// <summary>Names an existing revision of the component.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="name">The revision's name.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The component.</returns>
    public static T WithExternalRevision<T>(
        this T component,
        string name,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : Component => component.Setting("externalRevision", name, callerFile, callerLine);

    /// <summary>Adds a trait; the member of each trait calls it.</summary>
    /// <typeparam name="T">The component's type.</typeparam>
    /// <param name="component">The component.</param>
    /// <param name="trait">The trait.</param>
    /// <returns>The component.</returns>
    public static T WithTrait<T>(this T component, Trait trait)
        where T : Component
    {
        ArgumentNullException.ThrowIfNull(component);
        ArgumentNullException.ThrowIfNull(trait);
        component.Traits.Add(trait);
        return component;
    }
}
