using Slipway.Language.Systems.KubeVela.Rules.ModelServing;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP2035: a model's name leaves no room for what Seldon adds to it.</summary>
public sealed class LongModelName : PredictorRule
{
    /// <summary>The longest name in front of <c>-provision-location</c>.</summary>
    private const int Length = DnsName.LabelLength - 19;

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP2035",
            Severity.Warning,
            "A model's name is too long for its volume",
            "the model's name has {0} characters, and Seldon cuts off its volume '<name>-provision-location' after {1} of them, so that names may become the same: write at most {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Predictor predictor, WorkspaceOptions options)
    {
        if (predictor.ModelName is { Text.Length: > Length and <= DnsName.LabelLength } name)
            yield return Descriptor.At(name.Span, name.Text.Length, Length);
    }
}
