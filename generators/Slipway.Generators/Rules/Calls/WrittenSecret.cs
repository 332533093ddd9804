using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP6004: a value that is a secret by its schema is in the code.</summary>
internal sealed class WrittenSecret : CallRule
{
    private static readonly DiagnosticDescriptor Written = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.WrittenSecret,
        RuleDescriptor.AlsoInBuild
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Written];

    public override IEnumerable<Finding> Check(SpecCall call, SpecSymbols symbols)
    {
        foreach (var (parameter, text, location) in call.Literals.Where(one => one.Parameter.IsSecret).Select(Read))
        {
            var name = parameter.Key == "value" ? call.Signature.Key ?? parameter.Key : parameter.Key;
            var remedy = PlainSecrets.Remedy(parameter.SecretFrom, parameter.SecretRemedy);
            if (PlainSecrets.Judge(name, text, isCertain: true, remedy, location) is { } verdict)
                yield return Finding.Of(Written, verdict);
        }
    }

    private static (SpecParameter Parameter, string Text, Location Location) Read(SpecLiteral literal) =>
        (literal.Parameter, literal.Text ?? "", literal.Location);
}
