using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules;

/// <summary>A rule that looks at one VESSL pipeline at a time.</summary>
public abstract class PipelineRule : DocumentRule
{
    private static readonly Predicate<SpecDocument> Pipelines = document => VesslDocument.IsPipeline(document);

    /// <inheritdoc />
    public sealed override Predicate<SpecDocument>? About => Pipelines;

    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        VesslDocument.IsPipeline(document) ? Check(document, [.. PipelineStep.Of(document)]) : [];

    /// <summary>Checks a pipeline.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="steps">Its steps.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(SpecDocument pipeline, IReadOnlyList<PipelineStep> steps);
}
