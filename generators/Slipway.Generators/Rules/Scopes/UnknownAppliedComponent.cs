using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2022: an <c>apply-component</c> step names a component that the Application does not have.</summary>
internal sealed class UnknownAppliedComponent : ScopeRule
{
    private static readonly DiagnosticDescriptor Unknown = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedReferenceDiagnostics.UnknownAppliedComponent
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Unknown];

    public override IEnumerable<Finding> Check(SpecScope scope)
    {
        foreach (var step in scope.OfKind("step").Where(one => one.Builder!.Definition == "apply-component"))
        {
            var applied = step.Call.Literals.FirstOrDefault(one => one.Parameter.References == "component");
            if (
                step.Name?.Text is { } name
                && applied?.Text is { } text
                && KnownComponents.Of(scope, step.Outermost) is { } known
                && UnknownNames.JudgeStep(name, text, applied.Location, known) is { } verdict
            )
                yield return Finding.Of(Unknown, verdict);
        }
    }
}
