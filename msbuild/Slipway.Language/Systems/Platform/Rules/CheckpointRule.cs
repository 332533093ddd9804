using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.KubeVela.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>A rule about a step that saves a model which a job before it makes by itself.</summary>
public abstract class CheckpointRule : ApplicationRule
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        foreach (var version in ModelVersion.MadeBy(application))
        {
            if (
                TrainedModel.Before(application, version.Step!) is { } trained
                && Judge(version, version.Step!, trained) is { } found
            )
                yield return found;
        }
    }

    /// <summary>Judges a step and the job before it.</summary>
    /// <param name="saved">What the step saves.</param>
    /// <param name="step">The step.</param>
    /// <param name="trained">What the job makes.</param>
    /// <returns>What was found, or null.</returns>
    protected abstract Diagnostic? Judge(ModelVersion saved, Step step, TrainedModel trained);
}
