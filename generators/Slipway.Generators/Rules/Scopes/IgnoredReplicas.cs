using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP3013: a predictor has replicas and an autoscaler.</summary>
internal sealed class IgnoredReplicas : ScopeRule
{
    private static readonly DiagnosticDescriptor Ignored = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.IgnoredReplicas,
        RuleDescriptor.AlsoInBuild
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Ignored];

    public override IEnumerable<Finding> Check(SpecScope scope)
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
