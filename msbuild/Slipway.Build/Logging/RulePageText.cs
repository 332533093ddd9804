using System.Text.RegularExpressions;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Logging;

/// <summary>What the page of a rule says, for readers who do not have the package.</summary>
/// <param name="Summary">What the rule finds.</param>
/// <param name="Text">The page as plain text.</param>
/// <param name="Markdown">The page.</param>
internal sealed partial record RulePageText(string Summary, string Text, string Markdown)
{
    /// <summary>Reads the page of a rule.</summary>
    /// <param name="folder">The full path of the folder with the pages; null for none.</param>
    /// <param name="kind">The rule.</param>
    /// <returns>The page; the rule's title where there is none.</returns>
    public static RulePageText Read(string? folder, DiagnosticDescriptor kind)
    {
        if (string.IsNullOrEmpty(folder) || Page(folder, kind.Id) is not { } page)
            return new RulePageText(kind.Title, kind.Title, kind.Title);
        var markdown = Body(ForReaders(page));
        var summary = markdown.Split("\n## ")[0].Trim().ReplaceLineEndings(" ");
        return new RulePageText(summary, Mark().Replace(markdown, ""), markdown);
    }

    /// <summary>A page without what serves the package: links lead to pages in it, and the words after the language of a block are for its test.</summary>
    /// <param name="page">The page.</param>
    public static string ForReaders(string page) =>
        Fence().Replace(Link().Replace(page.ReplaceLineEndings("\n"), "${text}"), "```${language}");

    private static string? Page(string folder, string id)
    {
        var path = Path.Combine(folder, id + ".md");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>The page without its title and the line about its severity, which the log has in fields of their own.</summary>
    private static string Body(string page) =>
        string.Join(
            "\n\n",
            page.Split("\n\n")
                .Where(part =>
                    !part.StartsWith("# ", StringComparison.Ordinal)
                    && !part.StartsWith("Severity:", StringComparison.Ordinal)
                )
        );

    [GeneratedRegex(
        @"\[(?<text>[^\]\[]+)\]\([^()\s]+\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^```(?<language>\S*)[^\n]*$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?:#+ |```[^\n]*\n?)", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();
}
