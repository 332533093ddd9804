using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Slipway.Cli.Reports;

/// <summary>A list in JSON, for programs.</summary>
/// <param name="output">Where it goes.</param>
internal sealed class JsonReport(TextWriter output) : Report
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc />
    public override void Write(IReadOnlyList<PlacedFinding> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartArray();
            foreach (var one in findings)
                Write(json, one);
            json.WriteEndArray();
        }
        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n"));
    }

    private static void Write(Utf8JsonWriter json, PlacedFinding one)
    {
        var (finding, span) = (one.Finding, one.Finding.Span);
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("file", one.File.Replace('\\', '/'));
        json.WriteNumber("line", span.StartLine);
        json.WriteNumber("column", span.StartColumn);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteString("message", finding.Message);
        if (finding.Fix is { } fix)
            json.WriteString("fix", fix.Title);
        json.WriteEndObject();
    }
}
