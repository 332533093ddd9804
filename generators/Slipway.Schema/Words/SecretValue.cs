using System.Text.RegularExpressions;

namespace Slipway.Schema.Words;

/// <summary>Whether a value is a secret itself, a hint where one is, or a word that is written for none.</summary>
public static class SecretValue
{
    private static readonly string[] Switches = ["true", "false", "yes", "no", "on", "off"];

    /// <summary>What is written where a server asks for a secret and takes any.</summary>
    private static readonly string[] Dummies =
    [
        "na",
        "n/a",
        "none",
        "null",
        "nil",
        "empty",
        "dummy",
        "fake",
        "test",
        "token",
        "secret",
        "password",
        "apikey",
        "api-key",
        "xxx",
        "xxxx",
        "sk-xxx",
        "abc",
        "abc123",
        "123",
        "1234",
        "foo",
        "bar",
        "example",
        "not-needed",
        "not-used",
        "unused",
    ];

    private static readonly string[] ReferenceStarts =
    [
        "/",
        "./",
        "<",
        "arn:",
        "http://",
        "https://",
        "ref+",
        "secret://",
        "vault:",
    ];

    /// <summary>How the value of a header begins that proves who asks.</summary>
    private static readonly string[] Schemes = ["Basic ", "Bearer ", "Token "];

    /// <summary>Says whether a value is a secret itself, rather than a switch, or a hint where the secret is.</summary>
    /// <param name="value">The value of something whose name speaks of a secret.</param>
    /// <returns>True where it most likely is.</returns>
    public static bool IsLiteral(string value)
    {
        var text = value.Trim();
        if (Array.Find(Schemes, one => text.StartsWith(one, StringComparison.OrdinalIgnoreCase)) is { } scheme)
            text = text.Substring(scheme.Length).Trim();
        return text.Length > 0
            && !Switches.Contains(text, StringComparer.OrdinalIgnoreCase)
            && !IsDummy(text)
            && !ReferenceStarts.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            && !text.Contains("$(")
            && !text.Contains("${")
            && !text.Contains("{{");
    }

    /// <summary>Says whether a value keeps nothing secret: what is written for none, or for one that is still to be filled in.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True where it is such a word.</returns>
    public static bool IsDummy(string value) =>
        Dummies.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase) || StandIn.IsForSecret(value);
}
