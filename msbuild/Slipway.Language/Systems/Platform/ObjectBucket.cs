namespace Slipway.Language.Systems.Platform;

/// <summary>A <c>s3-bucket</c> component.</summary>
public static class ObjectBucket
{
    /// <summary>The component type.</summary>
    public const string ComponentType = "s3-bucket";
}
