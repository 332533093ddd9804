namespace Slipway.Testing;

/// <summary>The steps of a path: <c>spec.containers[web].ports[0]</c> has <c>spec</c>, <c>containers</c>, <c>web</c>, <c>ports</c> and <c>0</c>.</summary>
internal static class ValuePath
{
    /// <summary>Splits a path: at dots, and around brackets, in which a dot is a character like others.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="SlipwayAssertionException">It is not a path.</exception>
    public static IReadOnlyList<string> Steps(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var steps = new List<string>();
        for (var at = 0; at < path.Length; )
        {
            if (path[at] == '[')
            {
                var close = path.IndexOf(']', at);
                if (close < 0)
                    throw Wrong(path, "its '[' is not closed");
                steps.Add(path[(at + 1)..close].Trim('\'', '"'));
                at = close + 1;
                if (at < path.Length && path[at] is not ('.' or '['))
                    throw Wrong(path, "']' is followed by neither '.' nor '['");
                at += at < path.Length && path[at] == '.' ? 1 : 0;
            }
            else
            {
                var end = path.AsSpan(at).IndexOfAny('.', '[');
                end = end < 0 ? path.Length : at + end;
                steps.Add(path[at..end]);
                at = end + (end < path.Length && path[end] == '.' ? 1 : 0);
            }
        }
        if (path.EndsWith('.') || steps.Count == 0 || steps.Contains(""))
            throw Wrong(path, "a name is empty");
        return steps;
    }

    /// <summary>Writes a step after others.</summary>
    /// <param name="path">The path so far; empty at the root.</param>
    /// <param name="step">The next step.</param>
    /// <param name="isItem">Whether it leads into a list.</param>
    public static string Add(string path, string step, bool isItem)
    {
        if (isItem || step.AsSpan().ContainsAny('.', '['))
            return $"{path}[{step}]";
        return path.Length == 0 ? step : $"{path}.{step}";
    }

    private static SlipwayAssertionException Wrong(string path, string why) =>
        new($"'{path}' is not a path, since {why}: write one such as 'spec.template.spec.containers[web].image'");
}
