using Slipway.Bundles;
using Slipway.Compiler.Recording;
using Slipway.Oci;
using Slipway.Release;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Build.Bundling;

/// <summary>A manifest as it goes into a bundle.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Recorded">What is known of it.</param>
internal sealed record ManifestFile(byte[] Content, ReleaseManifest Recorded)
{
    /// <summary>Its path in the bundle: <c>kubernetes/color.yaml</c>.</summary>
    public string Path => Recorded.Path;

    /// <summary>Reads a manifest.</summary>
    /// <param name="folder">The folder that manifests are below.</param>
    /// <param name="file">The manifest.</param>
    /// <param name="known">What the record says; a manifest that it does not know tells of itself.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DiagnosticException">It cannot be read.</exception>
    public static ManifestFile Read(string folder, string file, ManifestIndex known, CancellationToken cancellation)
    {
        var path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/');
        byte[] content;
        try
        {
            content = File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw BundleFaults.NoManifest.With(file).ToException();
        }
        var target = path[..Math.Max(path.IndexOf('/', StringComparison.Ordinal), 0)];
        return new ManifestFile(
            content,
            known.Find(path, content) ?? RecordedManifest.Read(target, path, content, report: null, cancellation)
        );
    }

    /// <summary>What the description says of its objects.</summary>
    public IEnumerable<BundleObject> Described =>
        Recorded.Objects.Select(one => new BundleObject(one.ApiVersion, one.Kind, one.Name, one.Namespace, Path));

    /// <summary>The images that its objects run, as they are written.</summary>
    public IEnumerable<string> Images => Recorded.Images.Where(image => ImageReference.Parse(image) is not null);
}
