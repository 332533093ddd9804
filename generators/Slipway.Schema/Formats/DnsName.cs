namespace Slipway.Schema.Formats;

/// <summary>The names Kubernetes takes for objects, containers and services (RFC 1123 and RFC 1035).</summary>
public static class DnsName
{
    /// <summary>The greatest length of a label, in characters.</summary>
    public const int LabelLength = 63;

    /// <summary>The greatest length of a subdomain, in characters.</summary>
    public const int SubdomainLength = 253;

    /// <summary><c>dns1123-label</c>: names of containers, namespaces, volumes.</summary>
    public static ValueFormat Label { get; } =
        new(
            "dns1123-label",
            "lower-case letters, digits and '-', at most 63, starting and ending with a letter or digit",
            "my-model",
            text => LabelFault(text, mayStartWithDigit: true)
        );

    /// <summary><c>dns1035-label</c>: names of services, which must start with a letter.</summary>
    public static ValueFormat ServiceLabel { get; } =
        new(
            "dns1035-label",
            "lower-case letters, digits and '-', at most 63, starting with a letter and ending with a letter or digit",
            "demo-serving",
            text => LabelFault(text, mayStartWithDigit: false)
        );

    /// <summary><c>dns1123-subdomain</c>: names of most objects; labels joined by dots.</summary>
    public static ValueFormat Subdomain { get; } =
        new(
            "dns1123-subdomain",
            "lower-case letters, digits, '-' and '.', at most 253, each part starting and ending with a letter or digit",
            "training-serving",
            SubdomainFault
        );

    private static string? SubdomainFault(string text)
    {
        if (text.Length > SubdomainLength)
            return $"has {text.Length} characters, and {SubdomainLength} are allowed";
        if (text.StartsWith(".", StringComparison.Ordinal) || text.EndsWith(".", StringComparison.Ordinal))
            return "starts or ends with '.'";
        if (text.Contains(".."))
            return "has an empty part between its dots";
        return text.Split('.')
            .Select(part => LabelFault(part, mayStartWithDigit: true, limit: SubdomainLength))
            .FirstOrDefault(fault => fault is not null);
    }

    private static string? LabelFault(string text, bool mayStartWithDigit, int limit = LabelLength)
    {
        if (text.Length == 0)
            return "is empty";
        if (text.Length > limit)
            return $"has {text.Length} characters, and {limit} are allowed";
        foreach (var letter in text)
        {
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
                continue;
            return letter is >= 'A' and <= 'Z' ? $"holds the capital '{letter}'" : $"holds '{letter}'";
        }
        if (text[0] == '-' || text[text.Length - 1] == '-')
            return "starts or ends with '-'";
        return !mayStartWithDigit && text[0] is >= '0' and <= '9' ? "starts with a digit" : null;
    }
}
