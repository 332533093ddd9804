using Slipway.Compiler.Objects;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Release;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Recording;

/// <summary>A manifest whose compilation left no record: what its YAML tells of itself.</summary>
public static class RecordedManifest
{
    /// <summary>What manifests need as far as they tell it: the kinds of their objects.</summary>
    /// <param name="manifests">The manifests.</param>
    /// <returns>The kinds and their operators.</returns>
    public static ReleaseNeeds Needs(IEnumerable<ReleaseManifest> manifests) =>
        RecordedNeeds.Of(
            manifests.SelectMany(manifest =>
                manifest.Objects.SelectMany(one => one.Whole).Select(one => (manifest.Target, one.ApiVersion, one.Kind))
            ),
            []
        );

    /// <summary>Reads a manifest.</summary>
    /// <param name="target">Its target.</param>
    /// <param name="path">Its path below the output folder, which messages call it too.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="report">Takes what is wrong with the text; null where it is not reported.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>What its record would say; without objects where it is not YAML.</returns>
    public static ReleaseManifest Read(
        string target,
        string path,
        ReadOnlySpan<byte> content,
        Action<Diagnostic>? report,
        CancellationToken cancellation
    )
    {
        var manifest = new ReleaseManifest(target, path, ReleaseManifest.DigestOf(content), []);
        if (!path.EndsWith(".yaml", StringComparison.Ordinal) && !path.EndsWith(".yml", StringComparison.Ordinal))
            return manifest;
        var yaml = YamlFile.Read(SourceText.Decode(path, content), cancellation);
        foreach (var found in yaml.Diagnostics)
            report?.Invoke(found);
        return manifest with
        {
            Objects =
            [
                .. yaml
                    .Documents.OfType<SpecMapping>()
                    .Select(document =>
                        RecordedObject.Of(
                            new RenderedObject(document.ToJson(), "", SourceSpan.StartOf(path)),
                            ImageFields.Unmarked
                        ) with
                        {
                            IsMade = false,
                            Origin = null,
                            Place = null,
                        }
                    ),
            ],
        };
    }
}
