using System.Text;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>Paths of CUE into an object, as the JSONPath that Argo asks kubectl for.</summary>
internal static class JsonPath
{
    /// <summary>Turns a path into a JSONPath.</summary>
    /// <param name="valueFrom">A path or expression of CUE: <c>output.status.phase</c>.</param>
    /// <param name="roots">What stands for the object: <c>output</c>, <c>output.value</c>. The first that fits counts.</param>
    /// <returns>The JSONPath: <c>{.status.phase}</c>; null where the text is not a path below any of the roots.</returns>
    public static string? Of(string valueFrom, params IReadOnlyList<string> roots)
    {
        var text = valueFrom.Trim();
        foreach (var root in roots)
        {
            if (!text.StartsWith(root, StringComparison.Ordinal))
                continue;
            var rest = text[root.Length..];
            if (rest.Length == 0)
                return "{}";
            if (rest[0] is '.' or '[' && Below(rest) is { } path)
                return $"{{{path}}}";
        }
        return null;
    }

    /// <summary>The outputs of a step that are paths into an object.</summary>
    public static IEnumerable<(StepOutput Output, string Path)> Outputs(StepScope scope, IReadOnlyList<string> roots) =>
        from output in scope.Outputs
        let path = Of(output.ValueFrom, roots)
        where path is not null
        select (output, path);

    private static string? Below(string rest)
    {
        var path = new StringBuilder();
        for (var at = 0; at < rest.Length; )
        {
            if (rest[at] == '[')
            {
                var end = rest.IndexOf(']', at);
                if (end < 0 || Indexed(rest[(at + 1)..end].Trim()) is not { } part)
                    return null;
                path.Append(part);
                at = end + 1;
                continue;
            }
            var stop = at + 1;
            while (stop < rest.Length && (char.IsAsciiLetterOrDigit(rest[stop]) || rest[stop] is '_' or '$'))
                stop++;
            if (rest[at] != '.' || stop == at + 1)
                return null;
            path.Append(rest, at, stop - at);
            at = stop;
        }
        return path.ToString();
    }

    private static string? Indexed(string inner)
    {
        if (inner.Length > 0 && inner.All(char.IsAsciiDigit))
            return $"[{inner}]";
        var isKey = inner.Length > 2 && inner[0] == '"' && inner[^1] == '"';
        var key = isKey ? inner[1..^1] : "";
        return isKey && key.IndexOfAny(['\'', '"', '\\', '[', ']']) < 0
            ? $"['{key.Replace(".", "\\.", StringComparison.Ordinal)}']"
            : null;
    }
}
