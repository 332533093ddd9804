namespace Slipway.Architecture.Tests;

/// <summary>Finds folders that use one another in a ring.</summary>
public static class Ring
{
    /// <summary>The folder itself, next to the folders in it.</summary>
    private const string Own = ".";

    /// <summary>The rings of a project, looked for at every level: among the folders of one folder and the files next to them.</summary>
    /// <param name="arrows">The arrows between its folders.</param>
    /// <returns>Each ring in words, with a proof for each of its arrows; none where all arrows point one way.</returns>
    public static IReadOnlyList<string> All(IReadOnlyList<Arrow> arrows)
    {
        var levels = arrows
            .SelectMany(arrow => new[] { arrow.From, arrow.To })
            .SelectMany(Above)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return [.. levels.SelectMany(level => At(level, arrows))];
    }

    private static IEnumerable<string> At(string level, IReadOnlyList<Arrow> arrows)
    {
        var own = arrows
            .Where(arrow => IsIn(level, arrow.From) && IsIn(level, arrow.To))
            .Select(arrow => arrow with { From = Room(level, arrow.From), To = Room(level, arrow.To) })
            .Where(arrow => arrow.From != arrow.To)
            .DistinctBy(arrow => (arrow.From, arrow.To))
            .ToLookup(arrow => arrow.From, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in own.Select(group => group.Key).Order(StringComparer.Ordinal))
        {
            if (told.Contains(start) || Shortest(start, own) is not { } ring)
                continue;
            told.UnionWith(ring.Select(arrow => arrow.From));
            var names = string.Join(" → ", ring.Select(arrow => arrow.From).Append(start));
            var proofs = string.Join("; ", ring.Select(arrow => arrow.Proof));
            yield return $"{(level.Length == 0 ? "" : level + ": ")}{names} ({proofs})";
        }
    }

    /// <summary>The shortest way from a room back to it; null where there is none.</summary>
    private static List<Arrow>? Shortest(string start, ILookup<string, Arrow> arrows)
    {
        var by = new Dictionary<string, Arrow>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var room))
        {
            foreach (var arrow in arrows[room])
            {
                if (!by.TryAdd(arrow.To, arrow))
                    continue;
                if (arrow.To == start)
                    return Back(start, by);
                open.Enqueue(arrow.To);
            }
        }
        return null;
    }

    private static List<Arrow> Back(string start, Dictionary<string, Arrow> by)
    {
        var ring = new List<Arrow>();
        for (var arrow = by[start]; ; arrow = by[arrow.From])
        {
            ring.Insert(0, arrow);
            if (arrow.From == start)
                return ring;
        }
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var end = folder.Length; end > 0; end = folder.LastIndexOf('/', end - 1))
            yield return folder[..end];
        yield return "";
    }

    private static bool IsIn(string level, string folder) =>
        level.Length == 0 || folder == level || folder.StartsWith(level + "/", StringComparison.Ordinal);

    private static string Room(string level, string folder)
    {
        if (folder == level)
            return Own;
        var rest = level.Length == 0 ? folder : folder[(level.Length + 1)..];
        return rest.Split('/')[0];
    }
}
