using Microsoft.CodeAnalysis;
using Slipway.Generators.Analyzers.Calls;
using Slipway.Generators.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Generators.Analyzers.Scopes.Rules;

/// <summary>SLIP2001 and SLIP2022: a name that no component of the Application has.</summary>
internal sealed class UnknownComponent : ScopeRule
{
    private static readonly DiagnosticDescriptor Dependency = RuleDescriptor.Error(
        "SLIP2001",
        "A dependency is unknown",
        "component '{0}' waits for '{1}', which this Application does not have, so it is never deployed: {2}"
    );

    private static readonly DiagnosticDescriptor Applied = RuleDescriptor.Error(
        "SLIP2022",
        "A step applies an unknown component",
        "step '{0}' applies '{1}', which this Application does not have, so the workflow fails: {2}"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [Dependency, Applied];

    public override IEnumerable<Diagnostic> Check(SpecScope scope)
    {
        foreach (var part in scope.Parts.Where(one => one.Name is not null && one.Owner is { Escapes: false }))
        {
            // Only an Application that is made here has no components from elsewhere.
            if (!SpecSymbols.Is(part.Owner!.Call.Result, scope.Symbols.Application))
                continue;
            var components = scope.OfKind("component").Where(one => one.Owner == part.Owner).ToList();
            if (components.Exists(one => one.Name is null))
                continue;
            var names = components.Select(one => one.Name!.Text!).ToList();
            foreach (var (descriptor, literal) in References(part))
            {
                if (literal.Text is not { } text || names.Contains(text, StringComparer.Ordinal))
                    continue;
                var nearest = NearestWord.Find(text, names.Where(name => name != part.Name!.Text));
                var remedy = nearest is null ? "name one of its components" : $"did you mean '{nearest}'?";
                yield return Finding.WithText(descriptor, literal.Location, nearest, part.Name!.Text!, text, remedy);
            }
        }
    }

    private static IEnumerable<(DiagnosticDescriptor, SpecLiteral)> References(SpecPart part) =>
        part.Builder switch
        {
            { Kind: "component" } => part
                .Calls.SelectMany(one => one.Call.Literals)
                .Where(one => one.Parameter is { Key: "dependsOn", References: "component" })
                .Select(one => (Dependency, one)),
            { Kind: "step", Definition: "apply-component" } => part
                .Call.Literals.Where(one => one.Parameter.References == "component")
                .Select(one => (Applied, one)),
            _ => [],
        };
}
