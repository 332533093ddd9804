using Slipway.Compiler.Recording;
using Slipway.Language;
using Slipway.Release;

namespace Slipway.Compiler;

/// <summary>What a compilation knows of its manifests.</summary>
internal static class RecordedCompilation
{
    /// <summary>Puts the record together.</summary>
    /// <param name="manifests">The manifests.</param>
    /// <param name="files">What they were written from.</param>
    /// <param name="objects">What the documents are in target <c>kubernetes</c>.</param>
    /// <param name="needs">The objects that must be in the cluster.</param>
    public static ReleaseRecord Of(
        IReadOnlyList<Manifest> manifests,
        IReadOnlyList<DocumentOutput> files,
        IReadOnlyList<DocumentOutput> objects,
        IReadOnlyList<NeededObject> needs
    )
    {
        var release = SideBySide.Select(manifests, manifest => manifest.ToRelease());
        var own = release.SelectMany(manifest =>
            manifest.Objects.SelectMany(one => one.Whole).Select(one => (manifest.Target, one.ApiVersion, one.Kind))
        );
        var left = files.Select(file => file.Target).Distinct().Where(target => target.LeavesRendering).ToList();
        var made = objects
            .SelectMany(output => output.Rendered)
            .SelectMany(one => left.Select(target => (target.Name, one.ApiVersion, one.Kind)));
        return new ReleaseRecord { Needs = RecordedNeeds.Of(own.Concat(made), needs), Manifests = release };
    }
}
