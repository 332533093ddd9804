using Slipway.Oci;
using Slipway.Oci.Files;
using Slipway.Oci.Layout;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>Where a bundle may be: an archive, an image layout that holds one as an artifact, or the folder it was unpacked to.</summary>
internal static class BundleSource
{
    /// <summary>Reads the files of a bundle.</summary>
    /// <param name="path">The archive or the folder.</param>
    /// <param name="visit">Takes the files, <c>bundle.json</c> first.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="DiagnosticException">There is no sound bundle.</exception>
    public static void Read(string path, BundleVisitor visit, CancellationToken cancellation)
    {
        try
        {
            if (File.Exists(Path.Combine(path, "oci-layout")))
                ReadLayout(path, visit, cancellation);
            else if (Directory.Exists(path))
                ReadFolder(path, visit, cancellation);
            else if (File.Exists(path))
            {
                Check(path, path);
                using var file = File.OpenRead(path);
                BundleArchive.Read(file, path, visit, cancellation);
            }
            else
                throw BundleFaults.NoBundle.With(path, "there is no such file").ToException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception is UnauthorizedAccessException ? "access is denied" : "it cannot be read";
            throw BundleFaults.NoBundle.With(path, reason).ToException();
        }
    }

    private static void ReadFolder(string path, BundleVisitor visit, CancellationToken cancellation)
    {
        var description = Path.Combine(path, BundleFormat.DescriptionFile);
        if (!File.Exists(description))
            throw BundleFaults.NoBundle.With(path, $"the folder holds no {BundleFormat.DescriptionFile}").ToException();
        Check(description, path);
        Visit(description, BundleFormat.DescriptionFile, visit);
        foreach (var file in Files(path, cancellation))
            Visit(file, Path.GetRelativePath(path, file).Replace('\\', '/'), visit);
    }

    private static IEnumerable<string> Files(string path, CancellationToken cancellation)
    {
        // What else lies in the folder is no one's business: only what the description lists is looked at.
        var own = BundleJson.Read(Limited(Path.Combine(path, BundleFormat.DescriptionFile), path), path);
        foreach (var file in own.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (BundlePath.Fault(file.Path) is { } fault)
                throw BundleFaults.Unsafe.With(path, file.Path, fault).ToException();
            var full = Path.Combine(path, file.Path);
            Check(full, path);
            if (File.Exists(full))
                yield return full;
        }
    }

    /// <summary>A pipe would be waited for without end.</summary>
    private static void Check(string file, string source)
    {
        if (SpecialFile.Of(file) is { } kind)
            throw BundleFaults
                .Unsafe.With(source, Path.GetRelativePath(source, file).Replace('\\', '/'), $"which is {kind}")
                .ToException();
    }

    private static byte[] Limited(string file, string source)
    {
        var size = new FileInfo(file).Length;
        return size <= BundleFormat.MaximumDescription
            ? File.ReadAllBytes(file)
            : throw BundleFaults.TooLarge.With(source, "its bundle.json is too large", "16 MiB").ToException();
    }

    private static void Visit(string file, string path, BundleVisitor visit)
    {
        using var content = File.OpenRead(file);
        visit(path, content.Length, content);
    }

    private static void ReadLayout(string path, BundleVisitor visit, CancellationToken cancellation)
    {
        try
        {
            var layout = OciLayout.Open(path);
            var manifests = layout.ReadIndex().Manifests.Where(one => MediaTypes.IsManifest(one.MediaType)).ToList();
            var bundle = manifests
                .Select(one => ImageManifest.Read(layout.ReadJson(one)))
                .FirstOrDefault(one => one.ArtifactType == BundleFormat.ArtifactType && one.Layers.Count == 1);
            if (bundle is null)
                throw BundleFaults.NoBundle.With(path, "the image layout holds no bundle").ToException();
            var layer = bundle.Layers[0];
            layout.Check(bundle.Config);
            layout.Check(layer);
            using var archive = layout.Read(layer.Digest);
            BundleArchive.Read(archive, path, visit, cancellation);
        }
        catch (DiagnosticException fault) when (!BundleFaults.All.Contains(fault.Descriptor))
        {
            throw BundleFaults.Changed.With(path, fault.Message).ToException();
        }
        catch (FormatException)
        {
            throw BundleFaults.Changed.With(path, "its manifest cannot be read").ToException();
        }
    }
}
