namespace Slipway.Oci;

/// <summary>Where an image is: <c>[host/]repository[:tag][@digest]</c>.</summary>
/// <param name="Name">Host and repository as they were written.</param>
/// <param name="Tag">The tag; null for none.</param>
/// <param name="Digest">The digest; null for none.</param>
public sealed record ImageReference(string Name, string? Tag, Digest? Digest)
{
    /// <summary>Whether the registry is written.</summary>
    public bool HasHost => NamesHost(Name);

    /// <summary>The registry's host and port; <c>docker.io</c> where none is written.</summary>
    public string Registry => NamesHost(Name) ? Name[..Name.IndexOf('/', StringComparison.Ordinal)] : "docker.io";

    /// <summary>The repository in its registry; Docker's official images have <c>library/</c> in front.</summary>
    public string Repository =>
        NamesHost(Name) ? Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..]
        : Name.Contains('/', StringComparison.Ordinal) ? Name
        : "library/" + Name;

    /// <summary>The digest, or else the tag, or else <c>latest</c>: what registries are asked for.</summary>
    public string Version => Digest?.ToString() ?? Tag ?? "latest";

    /// <summary>Reads a reference; null where the text is none.</summary>
    public static ImageReference? Parse(string text)
    {
        Digest? digest = null;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0)
        {
            if (!Oci.Digest.TryParse(text[(at + 1)..], out var parsed))
                return null;
            (digest, text) = (parsed, text[..at]);
        }
        string? tag = null;
        var colon = text.LastIndexOf(':');
        if (colon > text.LastIndexOf('/'))
        {
            (tag, text) = (text[(colon + 1)..], text[..colon]);
            if (!IsTag(tag))
                return null;
        }
        var path = NamesHost(text) ? text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..] : text;
        return path.Length is > 0 and <= 255 && path.Split('/').All(IsPathPart) && IsHostOrNone(text)
            ? new ImageReference(text, tag, digest)
            : null;
    }

    /// <summary>The same image, named by what it holds: <c>name@digest</c>.</summary>
    public ImageReference At(Digest digest) => new(Name, null, digest);

    /// <summary>The same place, compared as registries see it: <c>busybox</c> is <c>docker.io/library/busybox:latest</c>.</summary>
    public bool IsSameAs(ImageReference other) =>
        Registry == other.Registry && Repository == other.Repository && Version == other.Version;

    /// <summary>The reference as it is written.</summary>
    public override string ToString() =>
        Name + (Tag is null ? "" : ":" + Tag) + (Digest is { } digest ? "@" + digest : "");

    private static bool NamesHost(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && (name.AsSpan(0, slash).IndexOfAny('.', ':') >= 0 || name.AsSpan(0, slash) is "localhost");
    }

    private static bool IsHostOrNone(string name) =>
        !NamesHost(name)
        || name[..name.IndexOf('/', StringComparison.Ordinal)]
            .All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ':' or '[' or ']');

    private static bool IsTag(string tag) =>
        tag.Length is > 0 and <= 128
        && tag[0] is not ('.' or '-')
        && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');

    private static bool IsPathPart(string part) =>
        part.Length > 0
        && char.IsAsciiLetterOrDigit(part[0])
        && char.IsAsciiLetterOrDigit(part[^1])
        && part.All(letter =>
            char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-' or '_'
        );
}
