using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Images;

/// <summary>What can be wrong with the image of a referenced .NET project.</summary>
public static class ProjectImageFaults
{
    /// <summary>SLIP7221.</summary>
    public static DiagnosticDescriptor NoImage { get; } =
        new(
            "SLIP7221",
            Severity.Error,
            "A referenced project gave no image",
            "the project '{0}' gave no image: {1}; SlipwayImage is for programs that the .NET SDK publishes as containers (OutputType Exe, IsPublishable and EnableSdkContainerSupport not false, one TargetFramework)"
        );

    /// <summary>SLIP7222.</summary>
    public static DiagnosticDescriptor OtherImage { get; } =
        new(
            "SLIP7222",
            Severity.Error,
            "The image of a referenced project is not the one that was built",
            "'{0}' does not hold the image that the build of '{1}' wrote there: {2}; delete the file and publish again"
        );

    /// <summary>SLIP7223.</summary>
    public static DiagnosticDescriptor BadName { get; } =
        new(
            "SLIP7223",
            Severity.Error,
            "The image of a referenced project has a wrong name",
            "the reference to '{0}' has SlipwayImage=\"{1}\": {2}; write where the image is to be, in lower case and without a tag, such as team/service"
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NoImage, OtherImage, BadName];
}
