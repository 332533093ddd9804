using Slipway.Bundles;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Bundling;

/// <summary>
/// The bundle of another configuration: publish is Release where nothing else is said, and build is Debug, so what was
/// published a moment ago is not where a target that is called by name looks for it.
/// </summary>
internal static class OtherBundle
{
    /// <summary>Looks for it.</summary>
    /// <param name="bundle">The full path of the bundle that is asked for.</param>
    /// <param name="outputFolder">The full path of the folder that everything is built to, one folder a configuration.</param>
    /// <param name="configuration">The configuration that is asked for.</param>
    /// <returns>How to ask for the other one; null where the bundle is there, or there is no other one.</returns>
    public static Diagnostic? Of(string bundle, string? outputFolder, string? configuration)
    {
        if (File.Exists(bundle) || Directory.Exists(bundle) || !Directory.Exists(outputFolder))
            return null;
        var other = new DirectoryInfo(outputFolder)
            .EnumerateFiles(Path.GetFileName(bundle), SearchOption.AllDirectories)
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .ThenBy(file => file.FullName, StringComparer.Ordinal)
            .FirstOrDefault();
        if (other is null)
            return null;
        var its = Path.GetRelativePath(outputFolder, other.FullName).Split(Path.DirectorySeparatorChar)[0];
        var isOther = !string.Equals(its, configuration, StringComparison.OrdinalIgnoreCase);
        var remedy = isOther ? $"-c {its}" : $"-p:SlipwayBundlePath={other.FullName}";
        var reason = $"there is no such file, but the last publish wrote '{other.FullName}': add '{remedy}'";
        return BundleFaults.NoBundle.With(bundle, reason);
    }
}
