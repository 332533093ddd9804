using Slipway.Language.Diagnostics;
using Slipway.Language.Rules;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeDl.Rules;

/// <summary>A rule that looks at one Inference at a time.</summary>
public abstract class InferenceRule : Rule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        Inference.All(workspace).SelectMany(inference => Check(inference, workspace));

    /// <summary>Checks an Inference.</summary>
    /// <param name="inference">The Inference.</param>
    /// <param name="workspace">What else there is.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Inference inference, Workspace workspace);
}
