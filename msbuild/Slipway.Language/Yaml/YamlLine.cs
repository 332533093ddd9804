namespace Slipway.Language.Yaml;

/// <summary>Judges a line by its looks, where what came before it cannot be read.</summary>
internal static class YamlLine
{
    /// <summary>Whether a line, taken from its first character on, looks like the entry of a mapping.</summary>
    public static bool IsEntry(ReadOnlySpan<char> line)
    {
        var from = 0;
        if (line is ['"' or '\'', ..])
        {
            var close = line[1..].IndexOf(line[0]);
            if (close < 0)
                return false;
            from = close + 2;
        }
        for (var at = from; at < line.Length; at++)
        {
            if (line[at] == ':' && (at + 1 == line.Length || line[at + 1] is ' ' or '\t'))
                return true;
            if (line[at] == '#' && at > 0 && line[at - 1] is ' ' or '\t')
                return false;
        }
        return false;
    }

    /// <summary>Whether a line looks like the item of a list.</summary>
    public static bool IsItem(ReadOnlySpan<char> line) => line is ['-'] or ['-', ' ' or '\t', ..];
}
