using DiffPlex.Renderer;
using Slipway.Cli.Terminals;
using Spectre.Console;

namespace Slipway.Cli.Diffs;

/// <summary>What differs between two texts, as <c>diff -u</c> writes it; in a terminal with colours.</summary>
/// <param name="terminal">Where it goes.</param>
internal sealed class UnifiedDiff(Terminal terminal)
{
    /// <summary>Writes what differs; nothing where only line ends do.</summary>
    /// <param name="name">The file, as people name it.</param>
    /// <param name="before">Its text before; null where there is no such file.</param>
    /// <param name="after">Its text after; null where the file is removed.</param>
    /// <returns>Whether they differ.</returns>
    public bool Write(string name, string? before, string? after)
    {
        var (old, now) = (Lines(before), Lines(after));
        if (old == now && before is null == after is null)
            return false;
        var shown = name.Replace('\\', '/');
        var diff = UnidiffRenderer.GenerateUnidiff(
            old,
            now,
            before is null ? "/dev/null" : $"a/{shown}",
            after is null ? "/dev/null" : $"b/{shown}"
        );
        foreach (var line in diff.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            WriteLine(line);
        return true;
    }

    /// <summary>Writes a line of a diff.</summary>
    /// <param name="line">The line, without its end.</param>
    public void WriteLine(string line)
    {
        if (!terminal.IsRich)
        {
            terminal.Output.Write(line + "\n");
            return;
        }
        var style = line switch
        {
            ['-', '-', '-', ..] or ['+', '+', '+', ..] => new Style(decoration: Decoration.Bold),
            ['@', '@', ..] => new Style(Color.Aqua),
            ['-', ..] => new Style(Color.Red),
            ['+', ..] => new Style(Color.Green),
            _ => Style.Plain,
        };
        terminal.Unbroken.Write(new Paragraph(line + "\n", style));
    }

    /// <summary>A line break at the end would count as one more line.</summary>
    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").TrimEnd('\n');
}
