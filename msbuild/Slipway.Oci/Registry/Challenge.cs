using System.Net.Http.Headers;

namespace Slipway.Oci.Registry;

/// <summary>How a registry wants to be told who asks.</summary>
/// <param name="IsBearer">With a token of a token server; else with name and password.</param>
/// <param name="Realm">The token server; null for name and password.</param>
/// <param name="Service">What the token server calls the registry; null where it needs no name.</param>
internal sealed record Challenge(bool IsBearer, Uri? Realm, string? Service)
{
    /// <summary>The first challenge that can be met; null for none.</summary>
    public static Challenge? Of(IEnumerable<AuthenticationHeaderValue> offered)
    {
        var found = offered.ToList();
        var bearer = found.Find(one => Is(one, "Bearer"));
        if (bearer is not null)
        {
            var parameters = Parameters(bearer.Parameter ?? "");
            if (Uri.TryCreate(parameters.GetValueOrDefault("realm"), UriKind.Absolute, out var realm))
                return new Challenge(IsBearer: true, realm, parameters.GetValueOrDefault("service"));
        }
        return found.Exists(one => Is(one, "Basic")) ? new Challenge(IsBearer: false, null, null) : null;
    }

    private static bool Is(AuthenticationHeaderValue header, string scheme) =>
        string.Equals(header.Scheme, scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <c>name="value",name=value</c>; values in quotes may hold commas.</summary>
    private static Dictionary<string, string> Parameters(string text)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        while (at < text.Length)
        {
            var equals = text.IndexOf('=', at);
            if (equals < 0)
                break;
            var name = text[at..equals].Trim(' ', ',');
            var isQuoted = equals + 1 < text.Length && text[equals + 1] == '"';
            var from = isQuoted ? equals + 2 : equals + 1;
            var to = text.IndexOf(isQuoted ? '"' : ',', from);
            to = to < 0 ? text.Length : to;
            parameters[name] = text[from..to];
            at = to + 1;
        }
        return parameters;
    }
}
