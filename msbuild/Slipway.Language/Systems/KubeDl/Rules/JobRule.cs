using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules;

/// <summary>A rule that looks at one training job at a time, be it a document or what a Cron runs.</summary>
public abstract class JobRule : DocumentRule
{
    private static readonly Predicate<SpecDocument> Jobs = document => TrainingJob.Of(document) is not null;

    /// <inheritdoc />
    public sealed override Predicate<SpecDocument>? About => Jobs;

    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        TrainingJob.Of(document) is { } job ? Check(job) : [];

    /// <summary>Checks a job.</summary>
    /// <param name="job">The job.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(TrainingJob job);
}
