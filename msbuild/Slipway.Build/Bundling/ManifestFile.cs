using Slipway.Bundles;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Oci;

namespace Slipway.Build.Bundling;

/// <summary>A manifest as it goes into a bundle.</summary>
/// <param name="Path">Its path in the bundle: <c>kubernetes/color.yaml</c>.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Objects">The documents in it; none where it is no YAML.</param>
internal sealed record ManifestFile(string Path, byte[] Content, IReadOnlyList<SpecMapping> Objects)
{
    /// <summary>The target it is for.</summary>
    public string Target => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="BundleException">It cannot be read.</exception>
    public static ManifestFile Read(string folder, string file, CancellationToken cancellation)
    {
        var path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/');
        byte[] content;
        try
        {
            content = File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw BundleFaults.NoManifest.At(file);
        }
        var isYaml = path.EndsWith(".yaml", StringComparison.Ordinal);
        var documents = isYaml ? YamlFile.Read(SourceText.Decode(path, content), cancellation).Documents : [];
        return new ManifestFile(path, content, [.. documents.OfType<SpecMapping>()]);
    }

    /// <summary>What the description says of its objects.</summary>
    public IEnumerable<BundleObject> Described =>
        Objects.Select(one => new BundleObject(
            one.Text("apiVersion")?.Text ?? "",
            one.Text("kind")?.Text ?? "",
            (one.Mapping("metadata")?.Text("name") ?? one.Text("name"))?.Text ?? "",
            one.Mapping("metadata")?.Text("namespace")?.Text,
            Path
        ));

    /// <summary>The images that its objects run, as they are written.</summary>
    public IEnumerable<string> Images => Objects.Where(one => !IsData(one)).SelectMany(ImagesIn);

    private static IEnumerable<string> ImagesIn(SpecNode node) =>
        node switch
        {
            SpecMapping mapping => mapping.Entries.SelectMany(entry =>
                entry is { Key.Text: "image", Value: SpecScalar { IsText: true } image }
                && ImageReference.Parse(image.Text) is not null
                    ? [image.Text]
                    : ImagesIn(entry.Value)
            ),
            SpecSequence list => list.Items.SelectMany(ImagesIn),
            _ => [],
        };

    /// <summary>What a ConfigMap calls an image is a word of its user's.</summary>
    private static bool IsData(SpecMapping one) => one.Text("kind")?.Text is "ConfigMap" or "Secret";
}
