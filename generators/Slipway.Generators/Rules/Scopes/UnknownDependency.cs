using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2001: a component waits for one that the Application does not have.</summary>
internal sealed class UnknownDependency : ScopeRule
{
    private static readonly DiagnosticDescriptor Unknown = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedReferenceDiagnostics.UnknownDependency
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Unknown];

    public override IEnumerable<Finding> Check(SpecScope scope)
    {
        foreach (var part in scope.OfKind("component"))
        {
            if (part.Name?.Text is not { } name || KnownComponents.Of(scope, part.Owner) is not { } known)
                continue;
            foreach (var literal in part.Calls.SelectMany(one => one.Call.Literals))
            {
                if (
                    literal is { Text: { } text, Parameter: { Key: "dependsOn", References: "component" } }
                    && UnknownNames.JudgeDependency(name, text, literal.Location, known) is { } verdict
                )
                    yield return Finding.Of(Unknown, verdict);
            }
        }
    }
}
