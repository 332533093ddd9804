using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP6001: an image has neither a version nor a digest.</summary>
internal sealed class FloatingImage : CallRule
{
    private static readonly DiagnosticDescriptor Floats = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedKubeVelaDiagnostics.FloatingImage,
        RuleDescriptor.AlsoInBuild
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Floats];

    public override IEnumerable<Finding> Check(SpecCall call, SpecSymbols symbols) =>
        call
            .Literals.Where(one => one.Parameter.IsImage && one.Text is not null)
            .Select(one => FloatingImages.Judge(one.Text!, one.Location))
            .OfType<Verdict<Location>>()
            .Select(verdict => Finding.Of(Floats, verdict));
}
