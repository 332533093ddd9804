using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP6002: an environment variable holds a secret in plain text.</summary>
internal sealed class LiteralSecret : CallRule
{
    private static readonly DiagnosticDescriptor Secret = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.LiteralSecret,
        RuleDescriptor.AlsoInBuild
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Secret];

    public override IEnumerable<Finding> Check(SpecCall call, SpecSymbols symbols)
    {
        if (
            call.Signature.Key == "env"
            && call["name"]?.Text is { } name
            && call["value"] is { Text: { } value } place
            && PlainSecrets.Judge(name, value, place.Location) is { } verdict
        )
            yield return Finding.Of(Secret, verdict);
    }
}
