using Microsoft.Build.Framework;
using Slipway.Bundles;

namespace Slipway.Tasks.Bundling;

/// <summary>Checks a bundle, and prints what is in it.</summary>
[MSBuildMultiThreadableTask]
public sealed class InspectBundle : SlipwayTask
{
    /// <summary>The full path of the bundle: an archive, an image layout, or the folder it was unpacked to.</summary>
    [Required]
    public string Bundle { get; set; } = "";

    private protected override void Run(CancellationToken cancellation)
    {
        foreach (var line in BundleText.Print(Slipway.Bundles.Bundle.Open(Bundle, cancellation)))
            Say(line);
    }
}
