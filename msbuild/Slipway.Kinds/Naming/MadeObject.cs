namespace Slipway.Kinds.Naming;

/// <summary>An object that a controller makes of another one, with the form of its name.</summary>
/// <param name="ApiVersion">Its apiVersion.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">
/// Its name, with paths into the object between braces: <c>{metadata.name}-{.name}</c>. A path that begins with a dot
/// starts at an item of <see cref="Each"/>; a star at the end stands for anything.
/// </param>
public sealed record MadeObject(string ApiVersion, string Kind, string Name)
{
    private static readonly char[] Braces = ['{', '}'];

    /// <summary>The list of which every item makes one; empty where the object makes one.</summary>
    public string Each { get; init; } = "";

    /// <summary>Whether several objects may name one, of which the first makes it.</summary>
    public bool IsShared { get; init; }

    /// <summary>The names that an object gives; none where one of the paths ends nowhere.</summary>
    /// <param name="maker">The object.</param>
    /// <returns>The names; one that ends with a star stands for all that begin so.</returns>
    public IEnumerable<string> Names(IObjectView maker) =>
        Each.Length == 0
            ? Filled(maker, maker) is { } one
                ? [one]
                : []
            : maker.List(Each).Select(item => Filled(maker, item)).OfType<string>();

    /// <summary>Whether one of the names that an object gives is that of another object.</summary>
    /// <param name="maker">The object.</param>
    /// <param name="name">The name looked for.</param>
    /// <returns>True where it is.</returns>
    public bool Matches(IObjectView maker, string name) =>
        Names(maker).Any(one => one.EndsWith('*') ? name.StartsWith(one[..^1], StringComparison.Ordinal) : one == name);

    private string? Filled(IObjectView maker, IObjectView item)
    {
        var parts = Name.Split(Braces);
        for (var at = 1; at < parts.Length; at += 2)
        {
            var path = parts[at];
            var text = path.StartsWith('.') ? item.Text(path[1..]) : maker.Text(path);
            if (string.IsNullOrEmpty(text))
                return null;
            parts[at] = text;
        }
        return string.Concat(parts);
    }
}
