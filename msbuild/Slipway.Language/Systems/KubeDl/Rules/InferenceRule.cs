using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules;

/// <summary>A rule that looks at one Inference at a time.</summary>
public abstract class InferenceRule : DocumentRule
{
    private static readonly Predicate<SpecDocument> Inferences = document => Inference.Of(document) is not null;

    /// <inheritdoc />
    public sealed override Predicate<SpecDocument>? About => Inferences;

    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        Inference.Of(document) is { } inference ? Check(inference) : [];

    /// <summary>Checks an Inference.</summary>
    /// <param name="inference">The Inference.</param>
    /// <returns>What was found, in any order.</returns>
    protected abstract IEnumerable<Diagnostic> Check(Inference inference);
}
