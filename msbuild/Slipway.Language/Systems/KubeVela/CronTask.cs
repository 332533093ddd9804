namespace Slipway.Language.Systems.KubeVela;

/// <summary>A <c>cron-task</c> component.</summary>
public static class CronTask
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "cron-task";
}
