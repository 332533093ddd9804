namespace Slipway.Schema.Formats;

/// <summary>A reference to a container image: <c>registry:5000/path/name:tag@sha256:…</c>.</summary>
/// <param name="Repository">Registry and path, without tag and digest.</param>
/// <param name="Tag">The tag; null where there is none.</param>
/// <param name="Digest">The digest with its algorithm; null where there is none.</param>
public sealed record ImageReference(string Repository, string? Tag, string? Digest)
{
    /// <summary><c>image-reference</c>.</summary>
    public static ValueFormat Format { get; } =
        new(
            "image-reference",
            "a repository in lower case with an optional tag and digest",
            "fogdong/train-color:v1",
            text => Read(text, out var fault) is null ? fault : null
        );

    /// <summary>Reads an image reference.</summary>
    /// <param name="text">The reference as written.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    /// <returns>The reference, or null where no registry would take it.</returns>
    public static ImageReference? Read(string text, out string? fault)
    {
        var at = text.IndexOf('@');
        var digest = at < 0 ? null : text.Substring(at + 1);
        var name = at < 0 ? text : text.Substring(0, at);
        var colon = name.LastIndexOf(':');
        var hasTag = colon > name.LastIndexOf('/');
        var tag = hasTag ? name.Substring(colon + 1) : null;
        var repository = hasTag ? name.Substring(0, colon) : name;
        fault = RepositoryFault(repository) ?? TagFault(tag) ?? DigestFault(digest);
        return fault is null ? new ImageReference(repository, tag, digest) : null;
    }

    private static string? RepositoryFault(string repository)
    {
        if (repository.Length == 0)
            return "names no repository";
        if (repository.Contains("://"))
            return "starts with a scheme, and an image has none";
        if (repository.Any(char.IsWhiteSpace))
            return "holds a space";
        var parts = repository.Split('/');
        var isHost = parts.Length > 1 && (parts[0].IndexOfAny(['.', ':']) >= 0 || parts[0] == "localhost");
        if (isHost && !IsHost(parts[0]))
            return $"has the host '{parts[0]}', which is not one";
        foreach (var part in isHost ? parts.Skip(1) : parts)
        {
            if (part.Any(letter => letter is >= 'A' and <= 'Z'))
                return "holds capitals, and repositories are in lower case";
            if (!IsPathPart(part))
                return "is not an image reference";
        }
        return null;
    }

    private static string? TagFault(string? tag)
    {
        if (tag is null)
            return null;
        if (tag.Length is 0 or > 128)
            return "has an empty tag, or one over 128 characters";
        return
            tag[0] is '.' or '-'
            || !tag.All(letter => IsAlphanumeric(letter) || letter is (>= 'A' and <= 'Z') or '_' or '.' or '-')
            ? $"has the tag '{tag}', which no registry takes"
            : null;
    }

    private static string? DigestFault(string? digest)
    {
        if (digest is null)
            return null;
        var hex = digest.StartsWith("sha256:", StringComparison.Ordinal) ? digest.Substring(7) : null;
        return hex?.Length == 64 && hex.All(letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
            ? null
            : "has a digest that is not sha256: and 64 hexadecimal digits";
    }

    private static bool IsHost(string text)
    {
        var colon = text.IndexOf(':');
        var name = colon < 0 ? text : text.Substring(0, colon);
        var port = colon < 0 ? "0" : text.Substring(colon + 1);
        return port.Length is > 0 and <= 5
            && port.All(letter => letter is >= '0' and <= '9')
            && DnsName.Subdomain.Fault(name.ToLowerInvariant()) is null;
    }

    /// <summary>Letters and digits, joined by one '.', one or two '_', or any number of '-'.</summary>
    private static bool IsPathPart(string part)
    {
        var at = 0;
        while (at < part.Length && IsAlphanumeric(part[at]))
        {
            while (at < part.Length && IsAlphanumeric(part[at]))
                at++;
            if (at == part.Length)
                return true;
            var from = at;
            while (at < part.Length && part[at] == part[from] && part[at] is '.' or '_' or '-')
                at++;
            if (part[from] != '-' && at - from > (part[from] == '_' ? 2 : 1))
                return false;
        }
        return false;
    }

    private static bool IsAlphanumeric(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
