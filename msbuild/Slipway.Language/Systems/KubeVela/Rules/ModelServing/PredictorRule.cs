using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.ModelServing;

/// <summary>A rule that looks at one predictor at a time.</summary>
public abstract class PredictorRule() : ComponentRule(Serving.ComponentType)
{
    /// <inheritdoc />
    protected sealed override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        component.Predictors.SelectMany(predictor => Check(predictor, options));

    /// <summary>Checks a predictor.</summary>
    /// <param name="predictor">The predictor.</param>
    /// <param name="options">What the project says about its specs as a whole.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Predictor predictor, WorkspaceOptions options);
}
