using System.Text.Json.Nodes;
using Slipway.Compiler.Needs;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Pinning;
using Slipway.Compiler.Recording;
using Slipway.Compiler.Targets;
using Slipway.Language.Workspaces;
using Slipway.Release;

namespace Slipway.Compiler;

/// <summary>What one document becomes for one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Document">The document in normal form.</param>
/// <param name="Rendered">The objects it was rendered to.</param>
internal sealed record DocumentOutput(Target Target, SpecDocument Document, IReadOnlyList<RenderedObject> Rendered)
{
    /// <summary>Renders a document; one that no renderer takes gives no objects.</summary>
    public static DocumentOutput Of(Target target, SpecDocument document, Workspace workspace) =>
        new(target, document, [.. DocumentRenderers.Find(target.Name, document)?.Render(document, workspace) ?? []]);

    /// <summary>Those of the objects that are written.</summary>
    public IReadOnlyList<RenderedObject> Written { get; } =
        Rendered.Any(one => one.IsSketch) ? [.. Rendered.Where(one => !one.IsSketch)] : Rendered;

    /// <summary>The objects of the file, in order; the document itself where the target passes it on.</summary>
    public IReadOnlyList<JsonObject> Objects { get; } =
        Rendered.Count == 0 && DocumentRenderers.Find(Target.Name, Document) is null && Target.PassesOn(Document)
            ? [Document.Root.ToJson()]
            : [.. Rendered.Where(one => !one.IsSketch).Select(one => one.Json)];

    /// <summary>What the reader of the file learns of what its objects need.</summary>
    /// <param name="needs">What the objects refer to and nothing makes.</param>
    public IReadOnlyList<string> Notes(ClusterNeeds needs) =>
        Target.TellsNeeds ? needs.NotesOn([.. Written.SelectMany(one => one.Whole)]) : [];

    /// <summary>The file.</summary>
    /// <param name="workspace">The documents, this one among them.</param>
    /// <param name="notes">What a reader should know.</param>
    /// <param name="pins">What images were pinned to.</param>
    /// <returns>The manifest with its name.</returns>
    public Manifest ToManifest(Workspace workspace, IReadOnlyList<string> notes, ImagePins pins) =>
        new(Target, ManifestName.Of(Document, workspace), Objects, notes)
        {
            Recorded = Target.HoldsObjects ? Recorded(pins) : [],
        };

    private IReadOnlyList<ReleaseObject> Recorded(ImagePins pins)
    {
        var fields = ImageFields.Of(Document, pins);
        if (Rendered.Count > 0)
            return [.. Written.Select(one => RecordedObject.Of(one, fields))];
        var origin = $"{Document.Kind} '{Document.Name}'";
        return
        [
            .. Objects.Select(json =>
                RecordedObject.Of(new RenderedObject(json, origin, Document.Place), fields) with
                {
                    IsMade = false,
                }
            ),
        ];
    }
}
