using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP1002: something is made without what it cannot do without.</summary>
internal sealed class MissingPart : ScopeRule
{
    private static readonly DiagnosticDescriptor Missing = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedShapeDiagnostics.MissingKey
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Missing];

    public override IEnumerable<Finding> Check(SpecScope scope)
    {
        foreach (var part in scope.Parts.Where(one => one is { Escapes: false, IsReturned: false, Owner: not null }))
        {
            foreach (var (key, member) in part.Builder?.Requires ?? [])
            {
                if (part.Writing(key).Any() || scope.IsSupplied(part))
                    continue;
                var subject = part.Name?.Text is { } name
                    ? $"{part.Builder!.Definition} '{name}'"
                    : part.Builder!.Definition;
                yield return Finding.At(Missing, part.Place, subject, key, $" with {member}");
            }
        }
    }
}
