using System.Text;
using Slipway.Schema.Diagnostics;

namespace Slipway.Bundles;

/// <summary>A bundle before it is packed.</summary>
/// <param name="Description">What it is; its files are filled in when it is packed.</param>
public sealed record BundleContent(BundleDescription Description)
{
    private readonly SortedDictionary<string, byte[]> texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Path, BundleFile File)> images = new(StringComparer.Ordinal);

    /// <summary>Its files by their paths in it, those of images apart.</summary>
    public IReadOnlyDictionary<string, byte[]> Texts => texts;

    /// <summary>The files of the images it brings: by their paths in it, where they are on disk.</summary>
    internal IReadOnlyDictionary<string, (string Path, BundleFile File)> Images => images;

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path in the bundle, with slashes.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>The content itself.</returns>
    public BundleContent With(string path, byte[] content)
    {
        texts.Add(path, content);
        return this;
    }

    /// <summary>Puts other bytes in the place of a file's.</summary>
    internal void Replace(string path, byte[] content) => texts[path] = content;

    /// <summary>Adds a text.</summary>
    /// <param name="path">Its path in the bundle, with slashes.</param>
    /// <param name="content">The text.</param>
    /// <returns>The content itself.</returns>
    public BundleContent With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Adds images that the bundle brings.</summary>
    /// <param name="images">The images.</param>
    /// <returns>The content itself.</returns>
    /// <exception cref="DiagnosticException">Something of an image is missing.</exception>
    public BundleContent With(IReadOnlyList<IncludedImage> images)
    {
        BundleImageLayout.Add(this, images);
        return this;
    }

    /// <summary>Adds a file of an image, which is read when the bundle is packed.</summary>
    internal void Add(string fullPath, BundleFile file) => images.Add(file.Path, (fullPath, file));

    /// <summary>The description with every file listed.</summary>
    internal BundleDescription Described() =>
        Description with
        {
            Files =
            [
                .. texts
                    .Select(text => BundleFile.Of(text.Key, text.Value))
                    .Concat(images.Values.Select(image => image.File))
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ],
        };
}
