using System.Net;
using System.Net.Sockets;

namespace Slipway.Schema.Formats;

/// <summary>What registries do not take in a reference to an image.</summary>
internal static class ImageFaults
{
    private const int LongestPath = 255;
    private const int LongestTag = 128;

    /// <summary>What is wrong with a name.</summary>
    /// <param name="name">Host and path.</param>
    /// <param name="host">The host alone; null where there is none.</param>
    /// <returns>The fault; null where nothing is wrong.</returns>
    public static string? OfName(string name, string? host)
    {
        if (name.Length == 0)
            return "names no repository";
        if (name.Contains("://"))
            return "starts with a scheme, and an image has none";
        if (name.Any(char.IsWhiteSpace))
            return "holds a space";
        if (host is not null && !IsHost(host))
            return $"has the host '{host}', which is not one";
        var path = host is null ? name : name.Substring(host.Length + 1);
        foreach (var part in path.Split('/'))
        {
            if (part.Any(letter => letter is >= 'A' and <= 'Z'))
                return "holds capitals, and repositories are in lower case";
            if (!IsPathPart(part))
                return "is not an image reference";
        }
        return path.Length > LongestPath ? $"has a repository over {LongestPath} characters" : null;
    }

    /// <summary>What is wrong with a tag.</summary>
    /// <param name="tag">The tag; null where there is none.</param>
    /// <returns>The fault; null where nothing is wrong.</returns>
    public static string? OfTag(string? tag)
    {
        if (tag is null)
            return null;
        if (tag.Length is 0 or > LongestTag)
            return "has an empty tag, or one over 128 characters";
        return
            tag[0] is '.' or '-'
            || !tag.All(letter => IsAlphanumeric(letter) || letter is (>= 'A' and <= 'Z') or '_' or '.' or '-')
            ? $"has the tag '{tag}', which no registry takes"
            : null;
    }

    /// <summary>What is wrong with a digest.</summary>
    /// <param name="digest">The digest; null where there is none.</param>
    /// <returns>The fault; null where nothing is wrong.</returns>
    public static string? OfDigest(string? digest)
    {
        if (digest is null)
            return null;
        var hex = digest.StartsWith("sha256:", StringComparison.Ordinal) ? digest.Substring(7) : null;
        return hex?.Length == 64 && hex.All(letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
            ? null
            : "has a digest that is not sha256: and 64 hexadecimal digits";
    }

    /// <summary>A name or an address, and a port; addresses of IPv6 are in brackets.</summary>
    private static bool IsHost(string text)
    {
        var colon = text.IndexOf(':', text.IndexOf(']') + 1);
        var name = colon < 0 ? text : text.Substring(0, colon);
        var port = colon < 0 ? "0" : text.Substring(colon + 1);
        return port.Length is > 0 and <= 5
            && port.All(letter => letter is >= '0' and <= '9')
            && (IsBracketed(name) || DnsName.Subdomain.Fault(name.ToLowerInvariant()) is null);
    }

    private static bool IsBracketed(string name) =>
        name.Length > 2
        && name[0] == '['
        && name[name.Length - 1] == ']'
        && name.IndexOf('%') < 0
        && IPAddress.TryParse(name.Substring(1, name.Length - 2), out var address)
        && address.AddressFamily == AddressFamily.InterNetworkV6;

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
