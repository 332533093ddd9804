namespace Slipway.Compiler.Tests.RulePages;

/// <summary>The page of a rule in <c>docs/rules</c>.</summary>
internal sealed class RulePage(string id)
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

    /// <summary>The YAML under <c>## Example</c> that can be compiled; null where its fence names no surrounding.</summary>
    public PageExample? Example => In("Example");

    /// <summary>The YAML under <c>## Fix</c> that can be compiled; null where there is none.</summary>
    public PageExample? Fixed => In("Fix");

    private PageExample? In(string heading)
    {
        var section = text.Split("\n## ")
            .FirstOrDefault(one => one.StartsWith($"{heading}\n", StringComparison.Ordinal));
        if (section?.Split($"\n{Fence}yaml ") is not [_, var rest, ..])
            return null;
        var at = rest.IndexOf('\n', StringComparison.Ordinal);
        return new PageExample(rest[..at], rest[(at + 1)..rest.IndexOf($"\n{Fence}", StringComparison.Ordinal)]);
    }
}
