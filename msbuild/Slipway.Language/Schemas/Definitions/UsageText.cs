namespace Slipway.Language.Schemas.Definitions;

/// <summary>What a comment in a definition of KubeVela says to the reader: marks such as <c>+usage=</c> and <c>+short=i</c> are for its tools.</summary>
internal static class UsageText
{
    private const string Usage = "+usage";

    /// <summary>Takes the marks out of a comment.</summary>
    /// <param name="comment">Its lines, without the slashes.</param>
    /// <returns>The text of <c>+usage=</c> with the lines that have no mark; null where there is none.</returns>
    public static string? Of(string comment)
    {
        var lines = comment
            .Split('\n')
            .SelectMany(line => line.Replace(Usage, "\n" + Usage, StringComparison.Ordinal).Split('\n'))
            .Select(Line)
            .Where(line => line.Length > 0);
        var text = string.Join(' ', lines);
        return text.Length > 0 ? text : null;
    }

    private static string Line(string line)
    {
        var text = line.Trim();
        if (text.StartsWith(Usage, StringComparison.Ordinal))
            text = text[Usage.Length..].TrimStart('=', ':', ' ');
        var mark = text.IndexOf("+short", StringComparison.Ordinal);
        if (mark >= 0)
            text = text[..mark];
        return text is ['+', >= 'a' and <= 'z', ..] ? "" : text.Trim();
    }
}
