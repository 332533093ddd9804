using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>A rule about the bucket that a training step reads its data from.</summary>
public abstract class DatasetRule : LinkedApplicationRule
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Application application, Workspace workspace)
    {
        foreach (var step in application.Workflow.RunSteps.Where(step => step.Type == TrainedModel.StepType))
        {
            var bucket = step.Properties.Mapping("dataset")?.Mapping("s3")?.Text("bucket");
            if (bucket is not null && Judge(step, bucket, workspace) is { } found)
                yield return found;
        }
    }

    /// <summary>Judges a bucket.</summary>
    /// <param name="step">The step that reads it.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="workspace">What else there is.</param>
    /// <returns>What was found, or null.</returns>
    protected abstract Diagnostic? Judge(Step step, SpecScalar bucket, Workspace workspace);
}
