using Slipway.Cli.Terminals;
using Spectre.Console;

namespace Slipway.Cli.Explaining;

/// <summary>Shows Markdown: as it is, and in a terminal with colours in place of its signs.</summary>
/// <param name="terminal">Where it goes.</param>
internal sealed class MarkdownView(Terminal terminal)
{
    private const string Fence = "```";

    private static readonly Style Heading = new(Color.Aqua, decoration: Decoration.Bold);
    private static readonly Style Code = new(Color.Yellow);

    /// <summary>Shows a text.</summary>
    /// <param name="markdown">The text.</param>
    public void Write(string markdown)
    {
        if (!terminal.IsRich)
        {
            terminal.Output.Write(markdown.TrimEnd('\n') + "\n");
            return;
        }
        var text = new Paragraph();
        var isCode = false;
        foreach (var line in markdown.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isCode = !isCode;
            else if (isCode)
                text.Append($"    {line}\n", Code);
            else if (line.StartsWith('#'))
                text.Append($"{line.TrimStart('#', ' ')}\n", Heading);
            else
                Append(text, line);
        }
        terminal.Unbroken.Write(text);
    }

    /// <summary>Words between backquotes are code.</summary>
    private static void Append(Paragraph text, string line)
    {
        var parts = line.Split('`');
        for (var at = 0; at < parts.Length; at++)
            text.Append(parts[at], at % 2 == 1 ? Code : Style.Plain);
        text.Append("\n");
    }
}
