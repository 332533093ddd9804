using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP6002: an environment variable holds a secret in plain text.</summary>
internal sealed class LiteralSecret : CallRule
{
    private static readonly DiagnosticDescriptor Secret = RuleDescriptor.SharedWarning(
        "SLIP6002",
        "A secret is written in the spec",
        "the value of '{0}' looks like a secret, and anyone who reads the spec, its history or the Application in the cluster reads it too: store it in a Secret and write 'valueFrom: {{secretKeyRef: {{name: …, key: …}}}}' instead of 'value'"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Secret];

    public override IEnumerable<Diagnostic> Check(SpecCall call, SpecSymbols symbols)
    {
        foreach (var literal in call.Literals.Where(one => one.Parameter.IsSecret && one.Text is { Length: > 0 }))
            yield return Finding.At(Secret, literal.Location, literal.Parameter.Key);
        if (
            call.Signature.Key == "env"
            && call["name"]?.Text is { } name
            && call["value"] is { Text: { } value } place
            && PlainSecrets.Judge(name, value, place.Location) is { } verdict
        )
            yield return Finding.Of(Secret, verdict);
    }
}
