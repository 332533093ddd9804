using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.Seldon.Rules;

/// <summary>SLIP3006 of a SeldonDeployment: the traffic of several predictors does not add up to 100.</summary>
public sealed class PredictorTraffic : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.TrafficSum;

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options)
    {
        if (!SeldonDeployment.Is(document) || SeldonDeployment.Predictors(document) is not { Count: > 1 } predictors)
            return [];
        // A shadow gets copies of the requests that the others get.
        if (predictors.Any(one => one.Entry("shadow") is not null || IsUnknown(one)))
            return [];
        var list = document.Root.Mapping("spec")!.Entry("predictors")!.Key.Span;
        return TrafficShares.JudgeSum([.. predictors.Select(Share)], list) is { } verdict
            ? [Descriptor.At(verdict)]
            : [];
    }

    private static bool IsUnknown(SpecMapping predictor) =>
        predictor.Entry("traffic") is not null && predictor.Integer("traffic") is not (>= 0 and <= 100);

    private static TrafficShare<SourceSpan> Share(SpecMapping predictor)
    {
        var name = predictor.Text("name");
        var place = predictor["traffic"]?.Span ?? name?.Span ?? predictor.Span;
        return new(name?.Text ?? "", predictor.Integer("traffic"), place);
    }
}
