using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Compiler;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.LanguageServer.Projects;
using Slipway.LanguageServer.Protocol;
using Slipway.LanguageServer.Texts;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.LanguageServer.Features;

/// <summary>What the specs of a file become: the manifests, and which of their lines come of which lines of the file.</summary>
internal static class Preview
{
    private const string Separator = "---";

    /// <summary>The preview of a file.</summary>
    /// <param name="project">The project of the file.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="compilation">What its specs were compiled to.</param>
    /// <param name="path">The full path of the file.</param>
    /// <param name="target">The target; null for the first that the file has manifests of.</param>
    public static JsonObject Of(
        EditedProject project,
        ProjectDocuments documents,
        Compilation compilation,
        string path,
        string? target
    )
    {
        var name = project.NameOf(path);
        if (target is not null && !project.Targets.Contains(target, StringComparer.Ordinal))
            return Text(
                [$"# '{target}' is not a target of this project, which has {string.Join(", ", project.Targets)}."],
                []
            );
        if (Errors(compilation, project, name) is { Count: > 0 } errors)
            return Text(errors, []);
        var sources = Sources(compilation, name);
        var lines = new List<string>();
        var mappings = new JsonArray();
        foreach (var manifest in Shown(compilation, sources, target))
            Add(manifest, sources, BlockOf, lines, mappings);
        return Text(lines.Count > 0 ? lines : [Nothing(target)], mappings);

        SourceSpan BlockOf(SourceSpan place) =>
            documents.At(name, place.StartLine) is { } document ? SourceBlock.Of(document, place) : place;
    }

    /// <summary>How many objects of the preview come of each document of a file, at its first line.</summary>
    /// <param name="project">The project of the file.</param>
    /// <param name="compilation">What its specs were compiled to.</param>
    /// <param name="text">The file.</param>
    public static JsonArray Counts(EditedProject project, Compilation compilation, EditedText text)
    {
        var name = project.NameOf(text.Path);
        var sources = Sources(compilation, name);
        var places = Shown(compilation, sources, target: null)
            .SelectMany(manifest => manifest.Objects)
            .Where(sources.ContainsKey)
            .Select(json => sources[json].Place)
            .ToList();
        return PlaceJson.List(
            from document in project.Workspace.Documents
            where document.File == name
            let count = places.Count(document.Root.Span.Covers)
            where count > 0
            select Lens(document.Root.Span, count, text.Uri)
        );
    }

    /// <summary>What was rendered of a file, by the objects that manifests hold.</summary>
    private static Dictionary<JsonObject, RenderedObject> Sources(Compilation compilation, string name)
    {
        var sources = new Dictionary<JsonObject, RenderedObject>(ReferenceEqualityComparer.Instance);
        foreach (var rendered in compilation.Rendered.Where(one => one.Place.File == name))
            sources.TryAdd(rendered.Json, rendered);
        return sources;
    }

    /// <summary>The manifests of one target with objects of a file: where none is asked for, those that a cluster takes as they are.</summary>
    private static IEnumerable<Manifest> Shown(
        Compilation compilation,
        Dictionary<JsonObject, RenderedObject> sources,
        string? target
    )
    {
        var manifests = compilation.Manifests.Where(one => one.Objects.Any(sources.ContainsKey)).ToList();
        target ??= (manifests.Find(one => one.Target.Name == KubernetesTarget.TargetName) ?? manifests.FirstOrDefault())
            ?.Target
            .Name;
        return manifests.Where(one => one.Target.Name == target);
    }

    private static void Add(
        Manifest manifest,
        Dictionary<JsonObject, RenderedObject> sources,
        Func<SourceSpan, SourceSpan> blockOf,
        List<string> lines,
        JsonArray mappings
    )
    {
        lines.Add($"# {manifest.Path}");
        var written = manifest.Text.TrimEnd('\n').Split('\n');
        var at = 0;
        var begin = lines.Count;
        for (var line = 0; line <= written.Length; line++)
        {
            if (line == written.Length || written[line] == Separator)
            {
                if (
                    line > 0
                    && at < manifest.Objects.Count
                    && sources.TryGetValue(manifest.Objects[at], out var source)
                )
                    mappings.Add((JsonNode)Mapping(blockOf(source.Place), begin, lines.Count));
                at += line > 0 ? 1 : 0;
                begin = lines.Count + 1;
            }
            if (line < written.Length)
                lines.Add(written[line]);
        }
    }

    private static JsonObject Mapping(SourceSpan source, int first, int end) =>
        new() { ["source"] = PlaceJson.Range(source), ["rendered"] = PlaceJson.Range(first, 0, end, 0) };

    private static JsonObject Lens(SourceSpan document, int count, string uri) =>
        new()
        {
            ["range"] = PlaceJson.Range(document.StartLine - 1, 0, document.StartLine - 1, 0),
            ["command"] = new JsonObject
            {
                ["title"] = string.Create(
                    CultureInfo.InvariantCulture,
                    $"renders to {count} object{(count == 1 ? "" : "s")}"
                ),
                ["command"] = "slipway.preview",
                ["arguments"] = new JsonArray(uri),
            },
        };

    private static string Nothing(string? target) =>
        target is null ? "# Nothing is rendered of this file." : $"# Nothing is rendered of this file for '{target}'.";

    /// <summary>The errors that keep a file from being rendered, as comments; none where it is rendered.</summary>
    private static IReadOnlyList<string> Errors(Compilation compilation, EditedProject project, string name)
    {
        var isRendered =
            !compilation.Analysis.HasErrors
            && compilation.Analysis.Workspace.Documents.Any(document => document.File == name);
        var errors = project.Findings.Where(one => one.Severity == Severity.Error).ToList();
        if (isRendered || errors.Count == 0)
            return [];
        var shown = errors.Where(one => one.Span.File == name).Concat(errors).Distinct().Take(10);
        return
        [
            "# Nothing is rendered while there are errors:",
            .. shown.Select(one =>
                $"# {Path.GetFileName(project.PathOf(one.Span.File))}({one.Span.StartLine},{one.Span.StartColumn}): {one.Id}: {one.Message.ReplaceLineEndings(" ")}"
            ),
        ];
    }

    private static JsonObject Text(IReadOnlyList<string> lines, JsonArray mappings) =>
        new()
        {
            ["languageId"] = "yaml",
            ["text"] = string.Join('\n', lines) + "\n",
            ["mappings"] = mappings,
        };
}
