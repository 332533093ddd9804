using System.Text.Json.Nodes;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Protocol;
using Slipway.LanguageServer.Texts;
using Slipway.Schema.Diagnostics;

namespace Slipway.LanguageServer.Features;

/// <summary>What an editor offers at a finding: its fix, all fixes of the file, and a comment that silences it.</summary>
internal static class FixActions
{
    /// <summary>The kind of <c>fix all</c>.</summary>
    public const string FixAllKind = "source.fixAll.slipway";

    /// <summary>The actions of a stretch of a file.</summary>
    /// <param name="project">The project of the file, checked.</param>
    /// <param name="text">The file.</param>
    /// <param name="asked">What the editor asks for.</param>
    public static JsonArray Of(EditedProject project, EditedText text, MessageParameters asked)
    {
        var name = project.NameOf(text.Path);
        var first = (asked.Number("range", "start", "line") ?? 0) + 1;
        var last = (asked.Number("range", "end", "line") ?? 0) + 1;
        var found = project.Findings.Where(one => one.Span.File == name).ToList();
        var here = found
            .Where(one => one.Span.StartLine <= last && Math.Max(one.Span.EndLine, one.Span.StartLine) >= first)
            .ToList();
        var kinds = (asked.At("context", "only") as JsonArray)?.Select(kind => kind?.ToString() ?? "").ToList();
        var actions = new List<JsonNode?>();
        if (Wants(kinds, "quickfix"))
        {
            actions.AddRange(here.Where(one => one.Fix is not null).Select(one => Fixing(project, one)));
            actions.AddRange(
                here.Where(one => one.Id[4] is not ('0' or '9'))
                    .DistinctBy(one => (one.Id, one.Span.StartLine))
                    .Select(one => Silencing(text, one))
            );
        }
        if (Wants(kinds, FixAllKind) && FixSet.Of(found) is { Count: > 0 } all)
            actions.Add(Action($"Apply all fixes of Slipway ({all.Count})", FixAllKind, Changes(project, all)));
        return PlaceJson.List(actions);
    }

    /// <summary>Edits as a change of files.</summary>
    /// <param name="project">The project of the files.</param>
    /// <param name="edits">The edits.</param>
    public static JsonObject Changes(EditedProject project, IEnumerable<TextEdit> edits)
    {
        var changes = new JsonObject();
        foreach (var file in edits.GroupBy(edit => edit.Span.File, StringComparer.Ordinal))
            changes[FileUri.Of(project.PathOf(file.Key))] = PlaceJson.List(
                file.Select(edit => PlaceJson.Edit(PlaceJson.Range(edit.Span), edit.NewText))
            );
        return new JsonObject { ["changes"] = changes };
    }

    /// <summary>Whether an editor wants a kind: a kind has all that begin with it.</summary>
    private static bool Wants(List<string>? kinds, string kind) =>
        kinds is null || kinds.Exists(one => kind == one || kind.StartsWith(one + ".", StringComparison.Ordinal));

    private static JsonObject Fixing(EditedProject project, Diagnostic finding)
    {
        var action = Action(finding.Fix!.Title, "quickfix", Changes(project, finding.Fix.Edits));
        action["diagnostics"] = new JsonArray(FindingJson.Of(finding));
        action["isPreferred"] = true;
        return action;
    }

    private static JsonObject Silencing(EditedText text, Diagnostic finding)
    {
        var line = Math.Max(0, finding.Span.StartLine - 1);
        var written = text.Line(line);
        var indent = written[..(written.Length - written.TrimStart().Length)];
        var edit = PlaceJson.Edit(
            PlaceJson.Range(line, 0, line, 0),
            $"{indent}# slipway: ignore {finding.Id} because …\n"
        );
        var changes = new JsonObject { ["changes"] = new JsonObject { [text.Uri] = new JsonArray(edit) } };
        var action = Action($"Ignore {finding.Id} here", "quickfix", changes);
        action["diagnostics"] = new JsonArray(FindingJson.Of(finding));
        return action;
    }

    private static JsonObject Action(string title, string kind, JsonObject edit) =>
        new()
        {
            ["title"] = title,
            ["kind"] = kind,
            ["edit"] = edit,
        };
}
