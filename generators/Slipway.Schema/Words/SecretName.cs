using System.Text.RegularExpressions;

namespace Slipway.Schema.Words;

/// <summary>Whether the name of a variable says that its value is a secret.</summary>
public static class SecretName
{
    /// <summary>The words of <c>DB_PASSWORD</c>, <c>db-password</c> and <c>dbPassword</c> are the same.</summary>
    private static readonly Regex Word = new(
        "[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(10)
    );

    private static readonly string[] Words =
    [
        "accesskey",
        "apikey",
        "credential",
        "credentials",
        "passphrase",
        "passwd",
        "password",
        "privatekey",
        "pwd",
        "secret",
        "secretkey",
        "token",
    ];

    private static readonly string[] KeyOwners = ["access", "api", "encryption", "private", "signing"];

    /// <summary>What a name ends with that stands for something about a secret: where it is, how long it lasts.</summary>
    private static readonly string[] Ends =
    [
        "audience",
        "count",
        "dir",
        "enabled",
        "endpoint",
        "expiration",
        "expires",
        "expiry",
        "field",
        "file",
        "header",
        "host",
        "id",
        "issuer",
        "length",
        "lifetime",
        "limit",
        "name",
        "path",
        "policy",
        "port",
        "prefix",
        "ref",
        "size",
        "store",
        "timeout",
        "ttl",
        "type",
        "uri",
        "url",
    ];

    private static readonly string[] Switches = ["true", "false", "yes", "no", "on", "off"];

    /// <summary>What is written where a server asks for a secret and takes any, or where one is still to be filled in.</summary>
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
        "changeme",
        "change-me",
        "placeholder",
        "todo",
        "tbd",
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

    /// <summary>How placeholders begin that stand for a secret of the reader's own.</summary>
    private static readonly Regex Own = new(
        "^(your|my|insert|enter|replace|put|add|the)[-_ ]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(10)
    );

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

    /// <summary>Judges a name.</summary>
    /// <param name="name">For instance <c>DB_PASSWORD</c> or <c>dbPassword</c>.</param>
    /// <returns>True where the value is most likely a secret.</returns>
    public static bool Is(string name)
    {
        var words = Word.Matches(name).Cast<Match>().Select(match => match.Value.ToLowerInvariant()).ToList();
        if (
            words.Count == 0
            || Ends.Contains(words[words.Count - 1], StringComparer.Ordinal)
            || words[0] is "max" or "min" or "num"
        )
            return false;
        return words.Exists(word => Words.Contains(word, StringComparer.Ordinal))
            || words
                .Zip(words.Skip(1), (owner, word) => (owner, word))
                .Any(pair => pair.word == "key" && KeyOwners.Contains(pair.owner, StringComparer.Ordinal));
    }

    /// <summary>Says whether a value is a secret itself, rather than a switch, or a hint where the secret is.</summary>
    /// <param name="value">The value of a variable whose name speaks of a secret.</param>
    /// <returns>True where it most likely is.</returns>
    public static bool IsLiteral(string value)
    {
        var text = value.Trim();
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
    public static bool IsDummy(string value)
    {
        var text = value.Trim();
        return Dummies.Contains(text, StringComparer.OrdinalIgnoreCase) || Own.IsMatch(text);
    }
}
