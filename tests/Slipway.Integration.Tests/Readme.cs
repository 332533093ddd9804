namespace Slipway.Integration.Tests;

/// <summary>What the README tells a reader to type, to write and to expect, in its order.</summary>
internal static class Readme
{
    /// <summary>The text of the README.</summary>
    public static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    /// <summary>The steps below a heading.</summary>
    /// <param name="heading">The heading, without its marks.</param>
    /// <returns>Commands with the lines they print, and files with their lines.</returns>
    public static IReadOnlyList<ReadmeStep> Steps(string heading)
    {
        var steps = new List<ReadmeStep>();
        var section = Text.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        var (fence, file) = ("", "");
        foreach (var line in section.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = fence.Length == 0 ? line[3..] : "";
                if (fence.Length > 0 && file.Length > 0)
                    steps.Add(new ReadmeStep(null, file, []));
                file = "";
            }
            else if (fence == "console" && line.StartsWith("$ ", StringComparison.Ordinal))
            {
                steps.Add(new ReadmeStep(line[2..], null, []));
            }
            else if (fence.Length > 0)
            {
                steps[^1].Lines.Add(line);
            }
            else if (line.StartsWith('`') && line.EndsWith("`:", StringComparison.Ordinal))
            {
                file = line[1..^2];
            }
        }
        return steps;
    }
}

/// <summary>One thing that the README tells a reader to do.</summary>
/// <param name="Command">A command to type; null where a file is to be written.</param>
/// <param name="File">The file to write.</param>
/// <param name="Lines">What the command prints, among other things, with … for what differs; or the lines of the file.</param>
internal sealed record ReadmeStep(string? Command, string? File, List<string> Lines);
