namespace Slipway.Language.Systems.KubeVela;

/// <summary>A <c>task</c> component.</summary>
public static class TaskJob
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "task";

    /// <summary>The name of its Job, where that of the Application is in front of the component's.</summary>
    /// <param name="component">The component.</param>
    public static string JobName(Component component) => $"{component.Application.Name}-{component.Name}";
}
