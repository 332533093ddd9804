using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>Places in properties as <c>parameterKey</c> names them: <c>env[0].value</c>, <c>data["a.b"]</c>.</summary>
internal static class PropertyPath
{
    /// <summary>More items than this a list is not made to have.</summary>
    private const int MostItems = 1000;

    /// <summary>Sets the value at a place to a text; what leads there is made where it is missing.</summary>
    public static SpecMapping With(SpecMapping properties, string path, string text) =>
        Set(properties, [.. Parts(path)], 0, text, properties) as SpecMapping ?? properties;

    private static SpecNode Set(SpecNode? node, List<string> parts, int at, string text, SpecMapping root)
    {
        if (at == parts.Count)
            return SpecScalar.OfText(text, node?.Span ?? root.Span);
        if (Index(parts[at]) is { } index)
        {
            var items = (node as SpecSequence)?.Items.ToList() ?? [];
            while (items.Count <= index)
                items.Add(new SpecMapping([], root.Span));
            items[index] = Set(items[index], parts, at + 1, text, root);
            return new SpecSequence(items, node?.Span ?? root.Span);
        }
        var mapping = node as SpecMapping ?? new SpecMapping([], root.Span);
        return mapping.With(parts[at], Set(mapping[parts[at]], parts, at + 1, text, root));
    }

    private static int? Index(string part) =>
        part.StartsWith('[')
        && int.TryParse(part.AsSpan(1), System.Globalization.NumberStyles.None, null, out var index)
        && index < MostItems
            ? index
            : null;

    /// <summary>The keys and, marked by a bracket, the indexes of a path.</summary>
    public static IEnumerable<string> Parts(string path)
    {
        var at = 0;
        while (at < path.Length)
        {
            if (path[at] == '.')
            {
                at++;
                continue;
            }
            if (path[at] == '[' && path.IndexOf(']', at) is > 0 and var end)
            {
                var inner = path[(at + 1)..end].Trim();
                yield return inner.Length > 1 && inner[0] is '"' && inner[^1] is '"' ? inner[1..^1] : $"[{inner}";
                at = end + 1;
                continue;
            }
            var next = path.AsSpan(at).IndexOfAny('.', '[');
            var stop = next <= 0 ? path.Length : at + next;
            yield return path[at..stop];
            at = stop;
        }
    }
}
