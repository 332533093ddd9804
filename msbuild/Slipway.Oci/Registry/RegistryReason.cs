using System.Text.Json;
using System.Text.RegularExpressions;

namespace Slipway.Oci.Registry;

/// <summary>Why a registry rejects a request, in its own words. They come from outside, so they are cut and cleaned.</summary>
/// <param name="Codes">The codes of its errors: <c>DENIED</c>, <c>DIGEST_INVALID</c>.</param>
/// <param name="Words">What it says; empty where it says nothing.</param>
internal sealed partial record RegistryReason(IReadOnlyList<string> Codes, string Words)
{
    private const int MostBytes = 16 * 1024;
    private const int MostLetters = 200;

    /// <summary>No reason.</summary>
    public static RegistryReason None { get; } = new([], "");

    /// <summary>The end of a sentence that says what the registry answers.</summary>
    public string Clause => Words.Length == 0 ? "" : $" and says \"{Words}\"";

    /// <summary>Reads the errors of an answer; an answer of another form has no reason.</summary>
    public static async Task<RegistryReason> ReadAsync(HttpResponseMessage response, Pace pace)
    {
        if (response.RequestMessage?.Method == HttpMethod.Head)
            return None;
        try
        {
            pace.Watch();
            await using var stream = await response.Content.ReadAsStreamAsync(pace.Token);
            var bytes = new byte[MostBytes];
            var count = await stream.ReadAtLeastAsync(bytes, MostBytes, throwOnEndOfStream: false, pace.Token);
            return Parse(bytes.AsMemory(0, count));
        }
        catch (Exception exception) when (InterruptionException.IsOfNetwork(exception, pace))
        {
            return None;
        }
    }

    /// <summary>Reads <c>{"errors": [{"code": "DENIED", "message": "…"}]}</c>.</summary>
    public static RegistryReason Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (
                document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("errors", out var errors)
                || errors.ValueKind != JsonValueKind.Array
            )
                return None;
            var listed = errors
                .EnumerateArray()
                .Take(5)
                .Where(error => error.ValueKind == JsonValueKind.Object)
                .ToList();
            var codes = listed.Select(error => Text(error, "code")).OfType<string>().ToList();
            var words = listed.Select(error => Text(error, "message") ?? Text(error, "code")).OfType<string>();
            return new RegistryReason(codes, Clean(string.Join("; ", words.Distinct(StringComparer.Ordinal))));
        }
        catch (JsonException)
        {
            return None;
        }
    }

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>One line without what may be a login: queries and users of addresses, tokens, and long words that are no digests.</summary>
    private static string Clean(string words)
    {
        var line = Blank().Replace(words, " ").Trim().Replace('"', '\'');
        line = Query().Replace(User().Replace(line, "://"), "");
        line = Long().Replace(Login().Replace(line, "${kind} …"), "…");
        return line.Length <= MostLetters ? line : line[..MostLetters].TrimEnd() + "…";
    }

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\?\S*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Query();

    [GeneratedRegex(@"://[^/\s@]*@", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex User();

    [GeneratedRegex(
        @"\b(?<kind>bearer|basic|token|password|secret|apikey)\b(?:\s*[=:]\s*|\s+)['`]?\S*[0-9]\S*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Login();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9:_+/.=-])(?=[A-Za-z_+/.=-]*[0-9])[A-Za-z0-9_+/.=-]{32,}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Long();
}
