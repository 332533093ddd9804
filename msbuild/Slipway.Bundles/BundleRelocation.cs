using System.Text;
using Slipway.Release;

namespace Slipway.Bundles;

/// <summary>Makes a bundle run its images from another registry: the same content, with other references in its manifests.</summary>
public static class BundleRelocation
{
    /// <summary>Writes other references into a bundle.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="references">For references as the manifests write them, those to write instead.</param>
    /// <returns>The content of the other bundle, which brings no images.</returns>
    public static BundleContent Run(Bundle bundle, IReadOnlyDictionary<string, string> references)
    {
        var description = bundle.Description with
        {
            Images =
            [
                .. bundle.Description.Images.Select(image =>
                    image with
                    {
                        Reference = references.GetValueOrDefault(image.Reference, image.Reference),
                        IsIncluded = false,
                    }
                ),
            ],
        };
        var content = new BundleContent(description);
        foreach (var (path, bytes) in bundle.Files)
            content.With(path, IsManifest(path) ? Rewritten(bytes, references) : bytes.ToArray());
        if (bundle.Record() is not null)
            content.Replace(BundleFormat.RecordFile, Record(content, references));
        return content;
    }

    /// <summary>The record of the manifests as they are now.</summary>
    private static byte[] Record(BundleContent content, IReadOnlyDictionary<string, string> references)
    {
        var record = ReleaseJson.Read(Rewritten(content.Texts[BundleFormat.RecordFile], references))!;
        return ReleaseJson.Write(
            record with
            {
                Manifests =
                [
                    .. record
                        .Manifests.Where(manifest => content.Texts.ContainsKey(manifest.Path))
                        .Select(manifest =>
                            manifest with
                            {
                                Digest = ReleaseManifest.DigestOf(content.Texts[manifest.Path]),
                            }
                        ),
                ],
            }
        );
    }

    /// <summary>Lock and bill of materials are next to the targets, and go on telling where the images come from.</summary>
    private static bool IsManifest(string path) => path.Contains('/', StringComparison.Ordinal);

    private static byte[] Rewritten(ReadOnlyMemory<byte> bytes, IReadOnlyDictionary<string, string> references)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        foreach (var (from, to) in references.OrderByDescending(one => one.Key, StringComparer.Ordinal))
            text = Replaced(text, from, to);
        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Replaces a reference where it is by itself, and not where it is a part of a longer one.</summary>
    private static string Replaced(string text, string from, string to)
    {
        var result = new StringBuilder();
        var done = 0;
        for (
            var at = text.IndexOf(from, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(from, at + from.Length, StringComparison.Ordinal)
        )
        {
            var end = at + from.Length;
            if ((at > 0 && IsOfReference(text[at - 1])) || (end < text.Length && IsOfReference(text[end])))
                continue;
            result.Append(text, done, at - done).Append(to);
            done = end;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }

    private static bool IsOfReference(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '/' or ':' or '@' or '-' or '_';
}
