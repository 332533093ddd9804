using Slipway.Oci.Images;
using Slipway.Schema.Formats;

namespace Slipway.Build.Imaging;

/// <summary>An image that a publish built or took, as the steps after it know it: texts, which travel between them.</summary>
/// <param name="Name"><c>repository:tag</c>.</param>
/// <param name="Reference">What manifests call it, with its registry.</param>
/// <param name="Digest">The digest of its manifest, or of its list of them.</param>
/// <param name="Layout">The full path of the image layout that holds it; empty for none.</param>
internal sealed record PublishedImage(string Name, string Reference, string Digest, string Layout)
{
    /// <summary><c>model</c>, <c>image</c> or <c>project</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The repository as the project writes it.</summary>
    public string Repository { get; init; } = "";

    /// <summary>The tag.</summary>
    public string Tag { get; init; } = "";

    /// <summary>What its manifest is.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>The length of its manifest in bytes.</summary>
    public string Size { get; init; } = "";

    /// <summary>The image underneath as users wrote it; empty for none.</summary>
    public string Base { get; init; } = "";

    /// <summary>The digest of its ModelPack manifest; empty for none.</summary>
    public string ModelPack { get; init; } = "";

    /// <summary>An image that was just built.</summary>
    /// <param name="image">The image.</param>
    /// <param name="layout">The full path of the layout that holds it.</param>
    /// <param name="registry">The registry it is for; null or empty for none.</param>
    public static PublishedImage Of(BuiltImage image, string layout, string? registry) =>
        new(image.Name.ToString(), InRegistry(image.Name, registry), image.Descriptor.Digest.ToString(), layout)
        {
            Kind = image.Kind,
            Repository = image.Name.Name,
            Tag = image.Name.Tag ?? "",
            MediaType = image.Descriptor.MediaType,
            Size = FormattableString.Invariant($"{image.Descriptor.Size}"),
            Base = image.Base ?? "",
            ModelPack = image.ModelPack?.Digest.ToString() ?? "",
        };

    /// <summary>Reads what an earlier step wrote.</summary>
    /// <param name="name"><c>repository:tag</c>.</param>
    /// <param name="text">The text of a name; empty where there is none.</param>
    public static PublishedImage Read(string name, Func<string, string> text) =>
        new(name, text(nameof(Reference)), text(nameof(Digest)), text(nameof(Layout)))
        {
            Kind = text(nameof(Kind)),
            Repository = text(nameof(Repository)),
            Tag = text(nameof(Tag)),
            MediaType = text(nameof(MediaType)),
            Size = text(nameof(Size)),
            Base = text(nameof(Base)),
            ModelPack = text(nameof(ModelPack)),
        };

    /// <summary>The texts under their names, those that are empty left out.</summary>
    public IEnumerable<(string Name, string Text)> Texts =>
        new[]
        {
            (nameof(Kind), Kind),
            (nameof(Repository), Repository),
            (nameof(Tag), Tag),
            (nameof(Reference), Reference),
            (nameof(Digest), Digest),
            (nameof(MediaType), MediaType),
            (nameof(Size), Size),
            (nameof(Layout), Layout),
            (nameof(Base), Base),
            (nameof(ModelPack), ModelPack),
        }.Where(one => one.Item2.Length > 0);

    /// <summary>What specs may call it, and what that is pinned to; nothing where it has no digest.</summary>
    public IEnumerable<(string Name, string Pinned)> Pins =>
        ImageReference.Parse(Reference) is { } reference && Digest.Length > 0
            ? [(Name, $"{reference.Name}@{Digest}"), (reference.ToString(), $"{reference.Name}@{Digest}")]
            : [];

    /// <summary>The name with the registry in front, unless it names a host itself.</summary>
    private static string InRegistry(ImageReference name, string? registry) =>
        string.IsNullOrEmpty(registry) || name.HasHost ? name.ToString() : $"{registry.TrimEnd('/')}/{name}";
}
