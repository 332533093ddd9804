using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>
/// Target <c>kubernetes</c>: a run as a Job, or as a Deployment where it has no end, with its scripts in a ConfigMap and a
/// Service in front of its ports.
/// </summary>
public sealed class RunRenderer : DocumentRenderer
{
    /// <inheritdoc />
    public override string Target => KubernetesTarget.TargetName;

    /// <inheritdoc />
    public override bool Renders(SpecDocument document) => VesslDocument.IsRun(document);

    /// <inheritdoc />
    public override IEnumerable<RenderedObject> Render(SpecDocument document, Workspace workspace)
    {
        var catalog = new Catalog(workspace);
        var run = Run.Of(document).Single();
        if (RunGap.Of(run, catalog).Any())
            return [];
        return new RunObjects(run, RunName.Of(document, workspace), catalog)
            .All()
            .Select(json => new RenderedObject(json, $"run '{run.Name}'", run.Place));
    }
}
