using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors show: the file that <c>SlipwayErrorLog</c> names.</summary>
internal static class SarifLog
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        // The file is read as JSON, never as HTML: quotes and letters stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IReadOnlyList<Diagnostic> findings, string? rulePages)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            var rules = findings
                .Select(finding => finding.Descriptor)
                .DistinctBy(rule => rule.Id, StringComparer.Ordinal);
            var ordered = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, ordered, rulePages);
            json.WriteStartArray("results");
            foreach (var finding in findings)
                Result(json, finding, ordered.FindIndex(rule => rule.Id == finding.Id));
            json.WriteEndArray();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        // Texts hold no raw line breaks, so this changes the layout only: the same bytes on every system.
        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    private static void Tool(Utf8JsonWriter json, List<DiagnosticDescriptor> rules, string? rulePages)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Slipway");
        json.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            Text(json, "shortDescription", rule.Title);
            if (RulePage.Link(rulePages, rule.Id) is { } page)
                json.WriteString("helpUri", page);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic finding, int rule)
    {
        var span = finding.Span;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        Text(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(span.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.StartLine);
        // Of a line of C# only the line is known.
        if (span.StartColumn > 0)
        {
            json.WriteNumber("startColumn", span.StartColumn);
            json.WriteNumber("endLine", span.EndLine);
            json.WriteNumber("endColumn", span.EndColumn);
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Fix is { } fix)
            Fixes(json, fix);
        json.WriteEndObject();
    }

    /// <summary>A fix as the changes of each file.</summary>
    private static void Fixes(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        Text(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        foreach (var file in fix.Edits.GroupBy(edit => edit.Span.File, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Uri(file.Key));
            json.WriteEndObject();
            json.WriteStartArray("replacements");
            foreach (var edit in file)
            {
                json.WriteStartObject();
                json.WriteStartObject("deletedRegion");
                json.WriteNumber("startLine", edit.Span.StartLine);
                json.WriteNumber("startColumn", edit.Span.StartColumn);
                json.WriteNumber("endLine", edit.Span.EndLine);
                json.WriteNumber("endColumn", edit.Span.EndColumn);
                json.WriteEndObject();
                Text(json, "insertedContent", edit.NewText);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Files stay relative to the project, so the log is the same on every machine.</summary>
    private static string Uri(string file) =>
        string.Join('/', file.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
