using System.Text.Json.Nodes;
using Slipway.Compiler.Needs;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets;
using Slipway.Compiler.Validation;
using Slipway.Language.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler;

/// <summary>What one document becomes for one target.</summary>
internal sealed class DocumentOutput
{
    private readonly string target;
    private readonly SpecDocument document;

    /// <summary>Takes what was rendered; documents of other kinds than Application are passed on as they stand.</summary>
    /// <param name="target">The target.</param>
    /// <param name="document">The document in normal form.</param>
    /// <param name="rendered">The objects of its components.</param>
    public DocumentOutput(string target, SpecDocument document, IReadOnlyList<RenderedObject> rendered)
    {
        this.target = target;
        this.document = document;
        if (!Application.Is(document))
        {
            Objects = [document.Root.ToJson()];
        }
        else if (target == Compilation.Kubernetes)
        {
            Objects = [.. rendered.Select(one => one.Json)];
            Emitted = rendered.Select(EmittedObject.Of);
            Rendered = rendered;
        }
        else
        {
            var normal = document.Root.ToJson();
            Objects = [normal];
            Emitted = [EmittedObject.Of(document, normal)];
        }
    }

    /// <summary>The objects of the file, in order.</summary>
    public IReadOnlyList<JsonObject> Objects { get; }

    /// <summary>Those of them that Slipway made itself and answers for.</summary>
    public IEnumerable<EmittedObject> Emitted { get; } = [];

    /// <summary>Those of them that components became.</summary>
    public IReadOnlyList<RenderedObject> Rendered { get; } = [];

    /// <summary>The file.</summary>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <param name="needs">What the objects refer to and nothing makes.</param>
    /// <returns>The manifest with its name and notes.</returns>
    public Manifest ToManifest(WorkspaceOptions options, ClusterNeeds needs) =>
        new(target, ManifestName.Of(document, options), Objects, needs.NotesOn(Rendered));
}
