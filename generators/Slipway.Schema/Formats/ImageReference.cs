namespace Slipway.Schema.Formats;

/// <summary>A reference to a container image: <c>registry:5000/path/name:tag@sha256:…</c>.</summary>
/// <param name="Name">Host and path as they were written, without tag and digest.</param>
/// <param name="Tag">The tag; null where there is none.</param>
/// <param name="Digest">The digest with its algorithm; null where there is none.</param>
public sealed record ImageReference(string Name, string? Tag, string? Digest)
{
    private const string Docker = "docker.io";

    /// <summary><c>image-reference</c>.</summary>
    public static ValueFormat Format { get; } =
        new(
            "image-reference",
            "a repository in lower case with an optional tag and digest",
            "fogdong/train-color:v1",
            text => Read(text, out var fault) is null ? fault : null
        );

    /// <summary>Whether the registry is written.</summary>
    public bool HasHost => HostOf(Name) is not null;

    /// <summary>The registry's host and port; <c>docker.io</c> where none is written.</summary>
    public string Registry => HostOf(Name) ?? Docker;

    /// <summary>The repository in its registry; Docker's official images have <c>library/</c> in front.</summary>
    public string Repository => Path.IndexOf('/') < 0 && Registry == Docker ? "library/" + Path : Path;

    /// <summary>The digest, or else the tag, or else <c>latest</c>: what registries are asked for.</summary>
    public string Version => Digest ?? Tag ?? "latest";

    /// <summary>Reads an image reference.</summary>
    /// <param name="text">The reference as written.</param>
    /// <returns>The reference, or null where no registry would take it.</returns>
    public static ImageReference? Parse(string text) => Read(text, out _);

    /// <summary>Reads an image reference.</summary>
    /// <param name="text">The reference as written.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    /// <returns>The reference, or null where no registry would take it.</returns>
    public static ImageReference? Read(string text, out string? fault)
    {
        var at = text.IndexOf('@');
        var digest = at < 0 ? null : text.Substring(at + 1);
        var rest = at < 0 ? text : text.Substring(0, at);
        var colon = rest.LastIndexOf(':');
        var hasTag = colon > rest.LastIndexOf('/');
        var tag = hasTag ? rest.Substring(colon + 1) : null;
        var name = hasTag ? rest.Substring(0, colon) : rest;
        fault = ImageFaults.OfName(name, HostOf(name)) ?? ImageFaults.OfTag(tag) ?? ImageFaults.OfDigest(digest);
        return fault is null ? new ImageReference(name, tag, digest) : null;
    }

    /// <summary>The same image, named by what it holds: <c>name@digest</c>.</summary>
    /// <param name="digest">The digest with its algorithm.</param>
    /// <returns>The reference, without a tag.</returns>
    public ImageReference At(string digest) => new(Name, null, digest);

    /// <summary>Compares places as registries see them: <c>busybox</c> is <c>docker.io/library/busybox:latest</c>.</summary>
    /// <param name="other">Another reference.</param>
    /// <returns>True where both name one place.</returns>
    public bool IsSameAs(ImageReference other) =>
        Registry == other.Registry && Repository == other.Repository && Version == other.Version;

    /// <summary>The reference as it is written.</summary>
    public override string ToString() => Name + (Tag is null ? "" : ":" + Tag) + (Digest is null ? "" : "@" + Digest);

    private string Path => HostOf(Name) is { } host ? Name.Substring(host.Length + 1) : Name;

    /// <summary>The host in front of a name; null where the first part is one of the path.</summary>
    private static string? HostOf(string name)
    {
        var slash = name.IndexOf('/');
        var first = slash < 0 ? "" : name.Substring(0, slash);
        return first.IndexOfAny(['.', ':']) >= 0 || first == "localhost" ? first : null;
    }
}
