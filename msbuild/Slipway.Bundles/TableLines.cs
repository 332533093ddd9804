namespace Slipway.Bundles;

/// <summary>A table as <c>kubectl get</c> prints one: columns as wide as their widest cell.</summary>
internal static class TableLines
{
    /// <summary>The lines of a table.</summary>
    /// <param name="rows">The rows, the heading first; all of one length.</param>
    public static IEnumerable<string> Print(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        return rows.Select(row =>
            string.Concat(row.Select((cell, column) => cell.PadRight(widths[column] + 3))).TrimEnd()
        );
    }
}
