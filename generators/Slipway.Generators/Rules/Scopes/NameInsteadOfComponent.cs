using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Scopes;

namespace Slipway.Generators.Rules.Scopes;

/// <summary>SLIP2605: a component is named by a text where a variable holds it.</summary>
internal sealed class NameInsteadOfComponent : ScopeRule
{
    private static readonly DiagnosticDescriptor Text = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.CSharpDiagnostics.NameInsteadOfComponent
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Text];

    public override IEnumerable<Finding> Check(SpecScope scope)
    {
        var components = scope.OfKind("component").Where(one => one is { Local: not null, Name: not null }).ToList();
        foreach (var part in scope.OfKind("component"))
        {
            foreach (var literal in part.Calls.SelectMany(one => one.Call.Literals))
            {
                if (literal.Parameter is not { Key: "dependsOn", References: "component" })
                    continue;
                var meant = components.Find(one =>
                    one != part && one.Owner == part.Owner && one.Name!.Text == literal.Text
                );
                if (meant?.Local is { } local && IsDeclaredBefore(local, literal.Syntax))
                    yield return Finding.WithExpression(Text, literal.Location, local.Name, literal.Text!, local.Name);
            }
        }
    }

    private static bool IsDeclaredBefore(ILocalSymbol local, SyntaxNode use) =>
        local.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
        && declared.Span.End < use.SpanStart
        && declared.GetSyntax().Parent?.Parent?.Parent is { } block
        && block.Span.Contains(use.Span);
}
