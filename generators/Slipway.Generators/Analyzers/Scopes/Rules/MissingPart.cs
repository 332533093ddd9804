using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP1002: something is made without what it cannot do without.</summary>
internal sealed class MissingPart : ScopeRule
{
    private static readonly DiagnosticDescriptor Missing = RuleDescriptor.Error(
        "SLIP1002",
        "A required key is missing",
        "{0} lacks '{1}': add it{2}"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Missing];

    public override IEnumerable<Diagnostic> Check(SpecScope scope)
    {
        foreach (var part in scope.Parts.Where(one => one is { Escapes: false, IsReturned: false, Owner: not null }))
        {
            foreach (var (key, member) in part.Builder?.Requires ?? [])
            {
                if (part.Writing(key).Any() || IsSupplied(part))
                    continue;
                var subject = part.Name?.Text is { } name
                    ? $"{part.Builder!.Definition} '{name}'"
                    : part.Builder!.Definition;
                var place = part.Name?.Location ?? part.Call.Operation.Syntax.GetLocation();
                yield return Finding.At(Missing, place, subject, key, $" with {member}");
            }
        }
    }

    /// <summary>Whether an input of the component may add it.</summary>
    private static bool IsSupplied(SpecPart part) => part.Calls.Any(one => one.Call.Signature.Key == "input");
}
