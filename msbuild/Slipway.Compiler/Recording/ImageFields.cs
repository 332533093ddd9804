using Slipway.Compiler.Pinning;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Recording;

/// <summary>
/// Which fields of the objects of a document hold an image: those that the document's schemas mark, and every key <c>image</c>,
/// which is what pods call it and what objects without a schema follow.
/// </summary>
internal sealed class ImageFields
{
    private readonly HashSet<(string Key, string Text)> marked;

    private ImageFields(HashSet<(string Key, string Text)> marked) => this.marked = marked;

    /// <summary>The fields of an object of which no schema says anything.</summary>
    public static ImageFields Unmarked { get; } = new([]);

    /// <summary>The image fields of a document.</summary>
    /// <param name="document">The document in normal form, its images pinned.</param>
    /// <param name="pins">What they were pinned to.</param>
    public static ImageFields Of(SpecDocument document, ImagePins pins)
    {
        var images = document.Bound.Images;
        var marked = new HashSet<(string, string)>();
        if (images.Count > 0)
            Collect(
                document.Root,
                images.ToHashSet<SpecNode>(ReferenceEqualityComparer.Instance),
                images
                    .Select(image => (image.Span, Text: pins.Find(image.Text)))
                    .Where(image => image.Text is not null)
                    .ToHashSet(),
                marked
            );
        return new ImageFields(marked);
    }

    /// <summary>Whether a field holds an image.</summary>
    /// <param name="key">The field's key.</param>
    /// <param name="text">Its value.</param>
    public bool Contains(string key, string text) =>
        (key == "image" || marked.Contains((key, text))) && ImageReference.Parse(text) is not null;

    private static void Collect(
        SpecNode node,
        HashSet<SpecNode> images,
        HashSet<(SourceSpan, string?)> pinned,
        HashSet<(string, string)> marked
    )
    {
        if (node is SpecSequence list)
        {
            foreach (var item in list.Items)
                Collect(item, images, pinned, marked);
        }
        foreach (var entry in (node as SpecMapping)?.Entries ?? [])
        {
            if (entry.Value is not SpecScalar scalar)
                Collect(entry.Value, images, pinned, marked);
            else if (images.Contains(scalar) || pinned.Contains((scalar.Span, scalar.Text)))
                marked.Add((entry.Key.Text, scalar.Text));
        }
    }
}
