namespace Slipway.Schema.Formats;

/// <summary>The header a custom route matches: <c>style: transfer</c>.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Value">The value it must have.</param>
public sealed record HeaderMatch(string Name, string Value)
{
    /// <summary><c>header-match</c>.</summary>
    public static ValueFormat Format { get; } =
        new(
            "header-match",
            "one header name, one ':', one value",
            "style: transfer",
            text => Read(text, out var fault) is null ? fault : null
        );

    /// <summary>Reads a header match.</summary>
    /// <param name="text">The match as written.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    /// <returns>The match, or null where Seldon's controller would not survive it.</returns>
    public static HeaderMatch? Read(string text, out string? fault)
    {
        var parts = text.Split(':');
        var name = parts[0].Trim();
        var value = parts[parts.Length - 1].Trim();
        fault = null;
        if (parts.Length < 2)
            fault = "has no ':', and the Seldon controller panics on it";
        else if (parts.Length > 2)
            fault = "has more than one ':', and the Seldon controller panics on it";
        else if (name.Length == 0 || !name.All(IsTokenLetter))
            fault = "has no valid header name before the ':'";
        else if (value.Length == 0)
            fault = "has no value after the ':'";
        return fault is null ? new HeaderMatch(name, value) : null;
    }

    private static bool IsTokenLetter(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        || "!#$%&'*+-.^_`|~".IndexOf(letter) >= 0;
}
