using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Platform;

/// <summary>What a project says about the platform's own components.</summary>
public sealed record PlatformOptions : ISystemOptions<PlatformOptions>
{
    /// <inheritdoc />
    public static PlatformOptions Default { get; } = new();

    /// <summary>What serving components become: the property <c>SlipwayServing</c>.</summary>
    public ServingForm Serving { get; init; } = ServingForm.Deployments;
}
