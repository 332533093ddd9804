using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Slipway.TestKit;

/// <summary>The problem matcher <c>$slipway</c> of the extension of VS Code, on what programs print.</summary>
public static partial class ProblemMatcher
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Finds the problems.</summary>
    /// <param name="output">What a program printed; VS Code takes escape sequences out of it, and so does this.</param>
    /// <returns>Each as <c>file|location|severity|code|message</c>, once.</returns>
    public static IReadOnlyList<string> In(string output)
    {
        var package = JsonNode.Parse(File.ReadAllText(Repository.PathOf("editors", "vscode", "package.json")))!;
        var pattern = package["contributes"]!["problemMatchers"]!.AsArray().Single()!["pattern"]!;
        var problem = new Regex(pattern["regexp"]!.ToString(), RegexOptions.ECMAScript, Limit);
        string[] parts = ["file", "location", "severity", "code", "message"];
        var groups = parts.Select(part => pattern[part]!.GetValue<int>()).ToList();
        return
        [
            .. Escapes()
                .Replace(output, "")
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line => problem.Match(line))
                .Where(match => match.Success)
                .Select(match => string.Join('|', groups.Select(group => match.Groups[group].Value)))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Colours and moves of the cursor, and links.</summary>
    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x1b\x07]*(?:\x07|\x1b\\)", RegexOptions.None, 10_000)]
    private static partial Regex Escapes();
}
