using Spectre.Console;

namespace Slipway.Cli.Terminals;

/// <summary>A table: aligned columns, and in a terminal lines between them and texts that are broken.</summary>
/// <param name="Heads">The heads of the columns.</param>
/// <param name="Rows">The rows, each with a text for every column.</param>
internal sealed record TextTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int Gap = 2;

    /// <summary>Writes it; columns without any text are left out.</summary>
    /// <param name="terminal">Where it goes.</param>
    public void Write(Terminal terminal)
    {
        var columns = Enumerable.Range(0, Heads.Count).Where(at => Rows.Any(row => row[at].Length > 0)).ToList();
        if (terminal.IsRich)
            WriteRich(terminal, columns);
        else
            WritePlain(terminal, columns);
    }

    private void WriteRich(Terminal terminal, List<int> columns)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var at in columns)
            table.AddColumn(new TableColumn(new Text(Heads[at], new Style(decoration: Decoration.Bold))));
        foreach (var row in Rows)
            table.AddRow(columns.Select(at => new Text(row[at])));
        terminal.Rich.Write(table);
    }

    private void WritePlain(Terminal terminal, List<int> columns)
    {
        var widths = columns.ToDictionary(at => at, at => Rows.Append(Heads).Max(row => row[at].Length) + Gap);
        foreach (var row in Rows.Prepend(Heads))
        {
            var cells = columns.Select(at => row[at].ReplaceLineEndings(" ").PadRight(widths[at]));
            terminal.Output.Write(string.Concat(cells).TrimEnd() + "\n");
        }
    }
}
