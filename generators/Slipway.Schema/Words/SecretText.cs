using System.Text.RegularExpressions;

namespace Slipway.Schema.Words;

/// <summary>Secrets that show by their form, wherever they are written: tokens, keys, addresses that hold a password.</summary>
public static class SecretText
{
    /// <summary>Fewer different characters than this are a row of X, as examples have it.</summary>
    private const int FewestCharacters = 6;

    /// <summary>Longer texts are programs of their own; what is searched in each of them must not cost seconds.</summary>
    private const int LongestText = 65_536;

    /// <summary>What a secret is, what cannot be missing where there is one, and the form that the group 'secret' has in it.</summary>
    private static readonly (string Name, string Sign, Lazy<Regex> Form)[] Forms =
    [
        ("a token of Hugging Face", "hf_", Form(@"\b(?<secret>hf_[A-Za-z0-9]{20,})")),
        ("a token of GitHub", "gh", Form(@"\b(?<secret>gh[opsu]_[A-Za-z0-9]{30,})")),
        ("a token of GitHub", "github_pat_", Form(@"\b(?<secret>github_pat_[A-Za-z0-9_]{30,})")),
        ("a token of GitLab", "glpat-", Form(@"\b(?<secret>glpat-[A-Za-z0-9_-]{16,})")),
        ("a token of Slack", "xox", Form(@"\b(?<secret>xox[abeprs]-[A-Za-z0-9-]{16,})")),
        ("an API key", "sk-", Form(@"(?<![A-Za-z0-9_-])(?<secret>sk-(?=[a-zA-Z_-]*[0-9])[A-Za-z0-9_-]{20,})")),
        ("a private key", "PRIVATE KEY-----", Form("(?<secret>-----BEGIN [A-Z ]*PRIVATE KEY-----)")),
        ("the address of a chat room", "://", Form($@"://(?:{Rooms})(?<secret>[A-Za-z0-9_/=-]{{8,}})")),
        (
            "an address with a password",
            "@",
            Form(@"://(?<user>[^/\s:@""']{0,128}):(?<secret>[^@/\s""'$<>{}]{1,512})@[A-Za-z0-9\[]")
        ),
        (
            "an address with a secret",
            "://",
            Form(@"://[^\s""'?]{1,512}\?[^\s""']{0,512}?(?<=[?&])(?<name>[A-Za-z_-]+)=(?<secret>[^&\s""'$<>{}#]{8,})")
        ),
    ];

    private const string Rooms =
        @"hooks\.slack\.com/(?:services|workflows|triggers)/"
        + @"|discord(?:app)?\.com/api/webhooks/"
        + @"|open\.(?:feishu\.cn|larksuite\.com)/open-apis/bot/v2/hook/"
        + @"|oapi\.dingtalk\.com/robot/send\?access_token="
        + @"|qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key="
        + @"|[a-z0-9-]+\.webhook\.office\.com/webhookb2/"
        + @"|api\.telegram\.org/bot[0-9]+:"
        + @"|[^/\s]+/hooks/(?=[a-z0-9]{20})";

    /// <summary>Says what secret a text holds.</summary>
    /// <param name="text">Any text: a value, an argument, a command.</param>
    /// <returns>For instance <c>a token of Hugging Face</c>; null where it holds none that shows.</returns>
    public static string? In(string text)
    {
        if (text.Length is < 10 or > LongestText)
            return null;
        foreach (var (name, sign, form) in Forms)
        {
            if (
                text.IndexOf(sign, StringComparison.Ordinal) >= 0
                && form.Value.Matches(text).Cast<Match>().Any(IsSecret)
            )
                return name;
        }
        return null;
    }

    private static bool IsSecret(Match match)
    {
        var secret = match.Groups["secret"].Value;
        if (match.Groups["name"] is { Success: true, Value: var name } && !(SecretName.Is(name) || name is "sig"))
            return false;
        if (match.Groups["user"] is { Success: true, Value: var user })
            return SecretValue.IsLiteral(secret) && !string.Equals(user, secret, StringComparison.Ordinal);
        var last = secret.Substring(secret.LastIndexOf('/') + 1);
        return last.Distinct().Count() >= FewestCharacters && !StandIn.IsForSecret(last);
    }

    /// <summary>Most specs have none of the signs, and then need no form.</summary>
    private static Lazy<Regex> Form(string pattern) =>
        new(() => new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)));
}
