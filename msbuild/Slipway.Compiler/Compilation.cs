using Slipway.Compiler.Needs;
using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Pinning;
using Slipway.Compiler.Targets;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler;

/// <summary>Specs compiled: the manifests, and everything that was found on the way.</summary>
/// <param name="Manifests">The manifests, in the order of targets and documents; none where anything is an error.</param>
/// <param name="Analysis">The specs with the findings of every stage.</param>
public sealed record Compilation(IReadOnlyList<Manifest> Manifests, Analysis Analysis)
{
    /// <summary>The targets there are.</summary>
    public static IReadOnlyList<string> Targets { get; } = [.. TargetCatalog.All.Select(target => target.Name)];

    /// <summary>Every object that was made of the specs, those inside other objects included.</summary>
    public IReadOnlyList<RenderedObject> Rendered { get; init; } = [];

    /// <summary>What is known of the manifests; the findings apart, whose severity is the project's to choose.</summary>
    public ReleaseRecord Release { get; init; } = new();

    /// <summary>Compiles.</summary>
    /// <param name="analysis">The specs.</param>
    /// <param name="targets">The targets asked for, of <see cref="Targets"/>.</param>
    /// <param name="pins">The images the project builds itself, which get digests; null for none.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>The manifests and all findings.</returns>
    public static Compilation Run(
        Analysis analysis,
        IReadOnlyList<string> targets,
        ImagePins? pins = null,
        CancellationToken cancellation = default
    )
    {
        pins ??= ImagePins.None;
        var workspace = Normal(analysis.Workspace, pins, cancellation);
        var objects = Render(TargetCatalog.Find(KubernetesTarget.TargetName)!, workspace, cancellation);
        var rendered = objects.SelectMany(output => output.Rendered).ToList();
        var distinct = workspace.Distinct();
        var judged = ReferenceEquals(distinct, workspace) ? rendered : Of(objects, distinct);
        var complete = Complete(analysis, Judge(judged, distinct, cancellation).ToList());
        if (!complete.HasErrors)
            complete = complete.With(TargetRuleCatalog.All.SelectMany(rule => rule.Check(workspace, targets)));
        if (complete.HasErrors)
            return new Compilation([], complete);

        var files = targets
            .Select(TargetCatalog.Find)
            .OfType<Target>()
            .SelectMany(target =>
                target.Name == KubernetesTarget.TargetName ? objects : Render(target, workspace, cancellation)
            )
            .ToList();
        var needs = new ClusterNeeds(rendered, workspace);
        var manifests = Write(files, workspace, needs, pins, cancellation);
        return new Compilation(manifests, complete)
        {
            Rendered = [.. files.SelectMany(file => file.Written).SelectMany(one => one.Whole)],
            Release = RecordedCompilation.Of(manifests, files, objects, needs.Of(rendered)),
        };
    }

    /// <summary>Compiles the specs that are without errors, where others have some.</summary>
    /// <param name="targets">The targets asked for, of <see cref="Targets"/>.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>The manifests of those specs alone; this compilation where nothing is an error.</returns>
    public Compilation Sound(IReadOnlyList<string> targets, CancellationToken cancellation)
    {
        var current = this;
        for (var count = int.MaxValue; current.Analysis.HasErrors; )
        {
            var left = current.Analysis.Workspace.Documents.Count;
            // Without a spec less, the same would be found again.
            if (left == 0 || left == count)
                break;
            count = left;
            current = Run(current.Analysis.Sound(), targets, cancellation: cancellation);
        }
        return current;
    }

    private static List<RenderedObject> Of(IReadOnlyList<DocumentOutput> objects, Workspace workspace)
    {
        var documents = workspace.Documents.ToHashSet();
        return [.. objects.Where(one => documents.Contains(one.Document)).SelectMany(output => output.Rendered)];
    }

    private static IEnumerable<Diagnostic> Judge(
        IReadOnlyList<RenderedObject> rendered,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var found = SideBySide.Select(
            ObjectRuleCatalog.All,
            rule => rule.Check(rendered, workspace).ToList(),
            cancellation
        );
        return found.SelectMany(list => list);
    }

    /// <summary>What a rule about specs foresees is not said next to what really becomes of them.</summary>
    private static Analysis Complete(Analysis analysis, List<Diagnostic> found)
    {
        var foreseen = (
            from rule in ObjectRuleCatalog.All
            where rule.Foreseen is not null
            from one in found
            where one.Id == rule.Descriptor.Id
            select (rule.Foreseen, one.Span)
        ).ToHashSet();
        return (foreseen.Count == 0 ? analysis : analysis.Without(one => foreseen.Contains((one.Id, one.Span)))).With(
            found
        );
    }

    private static Manifest[] Write(
        List<DocumentOutput> files,
        Workspace workspace,
        ClusterNeeds needs,
        ImagePins pins,
        CancellationToken cancellation
    )
    {
        var written = files.Where(file => file.Objects.Count > 0).ToList();
        return SideBySide.Select(written, file => file.ToManifest(workspace, file.Notes(needs), pins), cancellation);
    }

    private static DocumentOutput[] Render(Target target, Workspace workspace, CancellationToken cancellation) =>
        SideBySide.Select(
            workspace.Documents,
            document => DocumentOutput.Of(target, document, workspace),
            cancellation
        );

    /// <summary>The specs in normal form, their images pinned.</summary>
    internal static Workspace Normal(Workspace workspace, ImagePins pins, CancellationToken cancellation)
    {
        var form = new NormalForm(workspace.Options.Catalog);
        var documents = SideBySide.Select(workspace.Documents, document => Pinned(document, pins, form), cancellation);
        return new Workspace(documents, workspace.Options);
    }

    /// <summary>What only the platform writes is not part of the normal form, the status of a pinned version apart.</summary>
    private static SpecDocument Pinned(SpecDocument document, ImagePins pins, NormalForm form) =>
        PinnedModelVersion.Of(Normal(PinnedDocument.Of(document, pins), form), pins);

    private static SpecDocument Normal(SpecDocument document, NormalForm form) =>
        VesslDocument.Is(document) ? NormalRun.Of(document, form) : NormalApplication.Of(document, form);
}
