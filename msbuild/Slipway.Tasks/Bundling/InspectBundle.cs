using Microsoft.Build.Framework;
using Slipway.Build.Bundling;
using Slipway.Bundles;

namespace Slipway.Tasks.Bundling;

/// <summary>Checks a bundle, and prints what is in it.</summary>
[MSBuildMultiThreadableTask]
public sealed class InspectBundle : SlipwayTask
{
    /// <summary>The full path of the bundle: an archive, an image layout, or the folder it was unpacked to.</summary>
    [Required]
    public string Bundle { get; set; } = "";

    /// <summary>The full path of the folder that everything is built to; where the bundle is not there, it is looked for below.</summary>
    public string? OutputFolder { get; set; }

    /// <summary>The configuration.</summary>
    public string? Configuration { get; set; }

    private protected override void Run(CancellationToken cancellation)
    {
        if (OtherBundle.Of(Bundle, OutputFolder, Configuration) is { } other)
            throw other.ToException();
        foreach (var line in BundleText.Print(Slipway.Bundles.Bundle.Open(Bundle, cancellation)))
            Say(line);
    }
}
