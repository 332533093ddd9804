using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2603: two environment variables whose names differ in capitals only.</summary>
internal sealed class VariableCase : ScopeRule
{
    private static readonly DiagnosticDescriptor Case = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.CSharpDiagnostics.VariableCase
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Case];

    public override IEnumerable<Finding> Check(SpecScope scope)
    {
        foreach (var part in scope.OfKind("component"))
        {
            var names = part.Writing("env")
                .Select(call => call.Call["name"])
                .Where(one => one?.Text is not null)
                .ToList();
            foreach (var group in names.GroupBy(one => one!.Text!, StringComparer.OrdinalIgnoreCase))
            {
                var first = group.First()!;
                foreach (var other in group.Where(one => one!.Text != first.Text))
                    yield return Finding.WithText(
                        Case,
                        other!.Location,
                        first.Text,
                        other.Text!,
                        first.Text!,
                        first.Line
                    );
            }
        }
    }
}
