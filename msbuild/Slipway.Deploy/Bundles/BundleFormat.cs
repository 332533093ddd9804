namespace Slipway.Deploy.Bundles;

/// <summary>What every bundle has in common, and what a reader goes by.</summary>
public static class BundleFormat
{
    /// <summary>The version of the format that is written; readers take this one and older ones.</summary>
    public const int Version = 1;

    /// <summary>The file that describes a bundle, first in the archive.</summary>
    public const string DescriptionFile = "bundle.json";
}
