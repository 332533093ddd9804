using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP3013: a predictor has replicas and an autoscaler.</summary>
internal sealed class IgnoredReplicas : ScopeRule
{
    private static readonly DiagnosticDescriptor Ignored = RuleDescriptor.SharedWarning(
        "SLIP3013",
        "Replicas are ignored where there is an autoscaler",
        "'replicas' has no effect where there is an 'autoscaler': remove it, and set minReplicas and maxReplicas"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Ignored];

    public override IEnumerable<Diagnostic> Check(SpecScope scope)
    {
        foreach (var part in scope.Parts.Where(one => one.Call.Signature.Key == "predictors"))
        {
            if (part.Writing("autoscaler").Any(one => one.IsCertain))
                foreach (var (call, _) in part.Writing("replicas").Where(one => one.IsCertain))
                    if (call["replicas"] is { } replicas)
                        yield return Finding.At(Ignored, replicas.Location);
        }
    }
}
