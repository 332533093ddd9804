using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Logging;

/// <summary>What was found in one project as a run of SARIF 2.1.0, which code hosts and editors show.</summary>
internal static class SarifRun
{
    /// <summary>The name by which code hosts know the root of a repository.</summary>
    private const string Root = "%SRCROOT%";

    public static void Write(Utf8JsonWriter json, LogSession session)
    {
        var findings = session.Findings;
        var rules = findings
            .Select(finding => finding.Id)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        json.WriteStartObject();
        SarifTool.Write(json, rules, session.RulePages);
        json.WriteStartObject("automationDetails");
        json.WriteString("id", session.Id);
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !session.IsIncomplete);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        SarifTool.Text(json, "description", "The root folder of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        var prints = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
            Result(json, finding, rules.IndexOf(finding.Id), session.Root, prints);
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
    }

    private static void Result(
        Utf8JsonWriter json,
        LoggedFinding finding,
        int rule,
        string root,
        Dictionary<string, int> prints
    )
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SarifTool.Level(finding.Severity));
        SarifTool.Text(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        Artifact(json, finding.Place.File, root);
        if (finding.Place.StartLine > 0)
            Region(json, "region", finding.Place.WithColumns());
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("slipwayFinding/v1", Fingerprint(finding, root, prints));
        json.WriteEndObject();
        if (finding.FixTitle is { } title)
            Fixes(json, title, finding.Edits, root);
        json.WriteEndObject();
    }

    /// <summary>What tells a finding from others while lines move: its kind, file and message, and a number among those that have all three.</summary>
    private static string Fingerprint(LoggedFinding finding, string root, Dictionary<string, int> prints)
    {
        var text = string.Join('\n', finding.Id, LogPath.Of(finding.Place.File, root), finding.Message);
        var print = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32].ToLowerInvariant();
        var count = prints[print] = prints.GetValueOrDefault(print) + 1;
        return FormattableString.Invariant($"{print}:{count}");
    }

    /// <summary>A fix as the changes of each file.</summary>
    private static void Fixes(Utf8JsonWriter json, string title, IReadOnlyList<LoggedEdit> edits, string root)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifTool.Text(json, "description", title);
        json.WriteStartArray("artifactChanges");
        foreach (var file in edits.GroupBy(edit => edit.Place.File, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            Artifact(json, file.Key, root);
            json.WriteStartArray("replacements");
            foreach (var edit in file)
            {
                json.WriteStartObject();
                Region(json, "deletedRegion", edit.Place);
                SarifTool.Text(json, "insertedContent", edit.NewText);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Artifact(Utf8JsonWriter json, string file, string root)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", LogPath.Of(file, root));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, string name, LoggedPlace place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.StartLine);
        if (place.StartColumn > 0)
        {
            json.WriteNumber("startColumn", place.StartColumn);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
        }
        json.WriteEndObject();
    }
}
