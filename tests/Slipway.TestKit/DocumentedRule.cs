namespace Slipway.TestKit;

/// <summary>A rule as its page describes it, in <c>docs/rules</c>.</summary>
/// <param name="id">The id of the rule.</param>
public sealed class DocumentedRule(string id)
{
    private const string Fence = "```";

    private readonly string text = File.ReadAllText(Repository.PathOf("docs", "rules", $"{id}.md"))
        .ReplaceLineEndings("\n");

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids =>
        Directory
            .EnumerateFiles(Repository.PathOf("docs", "rules"), "SLIP*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    /// <summary>The first block of code of a language in a section.</summary>
    /// <param name="heading">The heading of the section, such as <c>Example</c>.</param>
    /// <param name="language">The language that the fence names.</param>
    /// <returns>What the fence says after the language, and the code; null where there is no such block.</returns>
    public (string Info, string Code)? Block(string heading, string language)
    {
        var section = text.Split("\n## ")
            .FirstOrDefault(one => one.StartsWith($"{heading}\n", StringComparison.Ordinal));
        if (section?.Split($"\n{Fence}{language}") is not [_, var rest, ..])
            return null;
        var at = rest.IndexOf('\n', StringComparison.Ordinal);
        return (rest[..at].Trim(), rest[(at + 1)..rest.IndexOf($"\n{Fence}", StringComparison.Ordinal)]);
    }
}
