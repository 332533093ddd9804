namespace Slipway.Schema.Formats;

/// <summary>The forms of labels, annotations, environment variables and port names.</summary>
public static class MetadataText
{
    /// <summary><c>label-value</c>.</summary>
    public static ValueFormat LabelValue { get; } =
        new(
            "label-value",
            "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit",
            "my-model_v1",
            LabelFault
        );

    /// <summary><c>qualified-name</c>: keys of labels and annotations.</summary>
    public static ValueFormat QualifiedName { get; } =
        new(
            "qualified-name",
            "a name of at most 63 characters with an optional DNS prefix before a '/'",
            "app.example.com/team",
            QualifiedFault
        );

    /// <summary><c>env-name</c>: names of environment variables.</summary>
    public static ValueFormat EnvironmentName { get; } =
        new("env-name", "letters, digits, '_', '-' and '.', not starting with a digit", "MODEL_URL", EnvironmentFault);

    /// <summary><c>port-name</c>: names of ports (IANA service names).</summary>
    public static ValueFormat PortName { get; } =
        new(
            "port-name",
            "at most 15 lower-case letters, digits and '-', at least one letter, no '-' at an end or twice in a row",
            "http-metrics",
            PortFault
        );

    private static string? LabelFault(string text) =>
        text.Length > 63 ? $"has {text.Length} characters, and 63 are allowed"
        : text.Length == 0 || IsName(text) ? null
        : "is not a label value";

    private static string? QualifiedFault(string text)
    {
        var slash = text.IndexOf('/');
        var name = text.Substring(slash + 1);
        if (slash >= 0 && DnsName.Subdomain.Fault(text.Substring(0, slash)) is { } fault)
            return $"has a prefix that {fault}";
        if (name.Length is 0 or > 63)
            return name.Length == 0 ? "has no name" : $"has a name of {name.Length} characters, and 63 are allowed";
        return IsName(name) ? null : "is not a label or annotation key";
    }

    private static string? EnvironmentFault(string text)
    {
        if (text.Length == 0)
            return "is empty";
        if (text[0] is >= '0' and <= '9')
            return "starts with a digit";
        if (text == "." || text.StartsWith("..", StringComparison.Ordinal))
            return "is '.' or starts with '..'";
        return text.All(letter => IsAlphanumeric(letter) || letter is '_' or '-' or '.')
            ? null
            : "is not the name of an environment variable";
    }

    private static string? PortFault(string text)
    {
        if (text.Length > 15)
            return $"has {text.Length} characters, and 15 are allowed";
        var isName =
            text.Length > 0
            && text.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            && text.Any(letter => letter is >= 'a' and <= 'z')
            && text[0] != '-'
            && text[text.Length - 1] != '-'
            && !text.Contains("--");
        return isName ? null : "is not the name of a port";
    }

    private static bool IsName(string text) =>
        IsAlphanumeric(text[0])
        && IsAlphanumeric(text[text.Length - 1])
        && text.All(letter => IsAlphanumeric(letter) || letter is '-' or '_' or '.');

    private static bool IsAlphanumeric(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
