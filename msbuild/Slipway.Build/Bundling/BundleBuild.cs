using Slipway.Bundles;
using Slipway.Bundles.Sbom;
using Slipway.Compiler.Recording;
using Slipway.Language.Profiles;
using Slipway.Oci;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Bundling;

/// <summary>One packing of a project's bundle: read what the build left, describe it, pack it.</summary>
internal static class BundleBuild
{
    /// <summary>Packs.</summary>
    /// <param name="request">What the project asks for.</param>
    /// <param name="judge">Gives the second opinion: a finding for each object that does not fit its schema.</param>
    /// <param name="warn">Told the images that the bundle is to bring and that no one built.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="DiagnosticException">Something cannot be read or written, or an object does not fit its schema.</exception>
    public static PackedBundle Run(
        BundleRequest request,
        Func<ReleaseRecord, IReadOnlyList<Diagnostic>> judge,
        Action<IEnumerable<string>> warn,
        CancellationToken cancellation
    )
    {
        var record = File.Exists(request.Record) ? ReleaseJson.Read(File.ReadAllBytes(request.Record)) : null;
        var known = new ManifestIndex(record);
        var manifests = request
            .Manifests.Select(file => ManifestFile.Read(request.ManifestFolder, file, known, cancellation))
            .OrderBy(manifest => manifest.Path, StringComparer.Ordinal)
            .ToList();
        var shipped = new ReleaseRecord { Manifests = [.. manifests.Select(manifest => manifest.Recorded)] };
        shipped = shipped with { Needs = record?.Needs ?? RecordedManifest.Needs(shipped.Manifests) };
        if (judge(shipped) is { Count: > 0 } defects)
            throw new DiagnosticException(defects);
        var targets = manifests
            .GroupBy(manifest => manifest.Recorded.Target, StringComparer.Ordinal)
            .Select(target => Target(target.Key, [.. target]))
            .ToList();
        var images = new BundledImages(manifests, request);
        var description = new BundleDescription
        {
            Slipway = typeof(BundleBuild).Assembly.GetName().Version!.ToString(3),
            Name = request.Name,
            Version = request.Version,
            Environment = string.IsNullOrEmpty(request.Environment) ? null : request.Environment,
            Namespace = request.Namespace,
            Profile = Profile.Parse(request.Profile, out _).Versions,
            Targets = targets,
            Images = images.Described,
            Needs = shipped.Needs,
        };
        var content = new BundleContent(description);
        foreach (var manifest in manifests)
            content.With(manifest.Path, manifest.Content);
        foreach (var target in targets.Where(target => target.IsKustomization))
            content.With($"{target.Name}/{BundleFormat.KustomizationFile}", KustomizationText.Of(Names(target)));
        if (request.BuiltImages.Count > 0 && File.Exists(request.LockFile))
            content.With(BundleFormat.LockFile, File.ReadAllBytes(request.LockFile));
        // Deploying reads the record in place of the manifests; a bundle that is too large for it does without.
        if (ReleaseJson.Write(shipped.ToShip()) is { Length: <= BundleFormat.MaximumFile } json)
            content.With(BundleFormat.RecordFile, json);
        var libraries = NuGetAssets.Read(request.AssetsFile ?? "");
        content.With(BundleFormat.SbomFile, BundleSbom.Write(description, images.Billed(), libraries, request.Time));
        content.With(images.Included);
        warn(images.Missing);
        return new BundlePacker(request.WorkFolder).Pack(content, request.Archive, cancellation);
    }

    /// <summary>Only whole objects can be applied: a target with anything else has no <c>kustomization.yaml</c>.</summary>
    private static BundleTarget Target(string name, IReadOnlyList<ManifestFile> manifests)
    {
        var objects = manifests.SelectMany(manifest => manifest.Described).ToList();
        var isWhole =
            manifests.All(manifest => manifest.Recorded.Objects.Count > 0)
            && objects.TrueForAll(one => one is { ApiVersion.Length: > 0, Kind.Length: > 0, Name.Length: > 0 });
        return new BundleTarget(name, isWhole, objects);
    }

    private static IEnumerable<string> Names(BundleTarget target) =>
        target.Objects.Select(one => one.File[(target.Name.Length + 1)..]).Distinct(StringComparer.Ordinal);
}
