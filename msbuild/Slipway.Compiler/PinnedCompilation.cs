using Slipway.Compiler.Pinning;
using Slipway.Compiler.Targets;
using Slipway.Language;
using Slipway.Release;

namespace Slipway.Compiler;

/// <summary>A compilation whose images carry digests, made of the record of one whose images do not.</summary>
public static class PinnedCompilation
{
    /// <summary>Whether pins change anything.</summary>
    /// <param name="built">The record of the compilation.</param>
    /// <param name="pins">The images the project builds itself.</param>
    /// <returns>True where a manifest has to be rendered again.</returns>
    public static bool IsNeeded(ReleaseRecord built, ImagePins pins) =>
        built.Manifests.Any(manifest => PinnedManifest.IsChanged(manifest, pins));

    /// <summary>Pins images: renders again what digests change of an earlier compilation, and nothing else.</summary>
    /// <param name="analysis">The specs of that compilation.</param>
    /// <param name="pins">The images the project builds itself.</param>
    /// <param name="built">The record of that compilation.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>The manifests that changed, and the record of all.</returns>
    public static Compilation Run(
        Analysis analysis,
        ImagePins pins,
        ReleaseRecord built,
        CancellationToken cancellation = default
    )
    {
        var changed = built
            .Manifests.Where(manifest => PinnedManifest.IsChanged(manifest, pins))
            .ToDictionary(manifest => manifest.Path, StringComparer.Ordinal);
        if (changed.Count == 0 || analysis.HasErrors)
            return new Compilation([], analysis) { Release = built };
        var workspace = Compilation.Normal(analysis.Workspace, pins, cancellation);
        var files = changed
            .Values.Select(manifest => manifest.Target)
            .Distinct(StringComparer.Ordinal)
            .Select(TargetCatalog.Find)
            .OfType<Target>()
            .SelectMany(target => workspace.Documents.Select(document => (target, document)))
            .Select(pair =>
                (pair.target, pair.document, Path: pair.target.PathOf(ManifestName.Of(pair.document, workspace)))
            )
            .Where(file => changed.ContainsKey(file.Path))
            .ToList();
        var manifests = SideBySide.Select(
            files,
            file =>
                DocumentOutput
                    .Of(file.target, file.document, workspace)
                    .ToManifest(workspace, changed[file.Path].Notes, pins),
            cancellation
        );
        var again = manifests.ToDictionary(manifest => manifest.Path, StringComparer.Ordinal);
        return new Compilation(manifests, analysis)
        {
            Release = built with
            {
                Pins = [.. changed.Values.SelectMany(manifest => PinnedManifest.Pins(manifest, pins)).Distinct()],
                Manifests =
                [
                    .. built.Manifests.Select(manifest =>
                        again.TryGetValue(manifest.Path, out var pinned) ? pinned.ToRelease() : manifest
                    ),
                ],
            },
        };
    }
}
