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

    /// <summary>Judges a name.</summary>
    /// <param name="name">For instance <c>DB_PASSWORD</c> or <c>dbPassword</c>.</param>
    /// <returns>True where the value is most likely a secret.</returns>
    public static bool Is(string name)
    {
        var words = Word.Matches(name).Cast<Match>().Select(match => match.Value.ToLowerInvariant()).ToList();
        if (
            words.Count == 0
            || Ends.Contains(words[words.Count - 1], StringComparer.Ordinal)
            || words[0] is "existing" or "max" or "min" or "num"
            || (words[words.Count - 1] == "secret" && words.Contains("pull", StringComparer.Ordinal))
        )
            return false;
        return words[words.Count - 1] is "authorization" or "cookie"
            || words.Exists(word => Words.Contains(word, StringComparer.Ordinal))
            || words
                .Zip(words.Skip(1), (owner, word) => (owner, word))
                .Any(pair => pair.word == "key" && KeyOwners.Contains(pair.owner, StringComparer.Ordinal));
    }
}
