using System.Text;

namespace Slipway.Deploy.Statuses;

/// <summary>How a deployment is.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rows">Its objects.</param>
/// <param name="Endpoints">Where it can be called.</param>
/// <param name="Holder">Who is deploying it right now; null for no one.</param>
public sealed record StatusReport(
    string Name,
    IReadOnlyList<StatusRow> Rows,
    IReadOnlyList<Endpoint> Endpoints,
    string? Holder
)
{
    private static readonly string[] Titles = ["APPLICATION", "COMPONENT", "OBJECT", "NAMESPACE", "READY", "STATUS"];

    /// <summary>The report as tables.</summary>
    public IEnumerable<string> Lines()
    {
        if (Holder is not null)
            yield return $"{Holder} is deploying '{Name}' right now";
        if (Rows.Count == 0)
        {
            yield return $"nothing is deployed as '{Name}'";
            yield break;
        }
        var cells = Rows.Select(row =>
            new[] { row.Application, row.Component, row.Object, row.Namespace, row.IsReady ? "yes" : "no", row.Text }
        );
        foreach (var line in Table([Titles, .. cells]))
            yield return line;
        if (Endpoints.Count == 0)
            yield break;
        yield return "";
        foreach (
            var line in Table([
                ["ENDPOINT OF", "ADDRESS"],
                .. Endpoints.Select(one => new[] { one.Object, one.Address }),
            ])
        )
            yield return line;
    }

    private static IEnumerable<string> Table(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(at => rows.Max(row => row[at].Length)).ToList();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var at = 0; at < row.Length; at++)
                line.Append(row[at].PadRight(widths[at] + 2));
            yield return line.ToString().TrimEnd();
        }
    }
}
