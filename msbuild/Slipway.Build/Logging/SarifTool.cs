using System.Text.Json;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Logging;

/// <summary>Slipway and its rules as the tool of a run. A rule brings its page along, which code hosts show next to a finding.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<string> rules, string? rulePages)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Slipway");
        json.WriteString("semanticVersion", typeof(SarifTool).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var id in rules)
            Rule(json, id, rulePages);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A severity as the level of a result.</summary>
    public static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    private static void Rule(Utf8JsonWriter json, string id, string? rulePages)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (Catalogue.Kinds.Find(id) is { } kind)
        {
            var page = RulePageText.Read(rulePages, kind);
            Text(json, "shortDescription", kind.Title);
            Text(json, "fullDescription", page.Summary);
            json.WriteStartObject("help");
            json.WriteString("text", page.Text);
            json.WriteString("markdown", page.Markdown);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(kind.Severity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue(kind.Category);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            // An error of the C# compiler or of another analyzer; their pages are on the web.
            Text(json, "shortDescription", $"C# error {id}");
            Text(json, "fullDescription", $"The C# compiler reports the error {id}, so the specs are not checked.");
            Text(
                json,
                "help",
                $"Fix the error {id} in the C# code, and build again: the specs are checked after that."
            );
        }
        json.WriteEndObject();
    }

    /// <summary>A text for people as SARIF has it, in an object.</summary>
    public static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
