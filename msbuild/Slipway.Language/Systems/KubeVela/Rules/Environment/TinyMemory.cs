using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Environment;

/// <summary>SLIP3021: an amount of memory that has no suffix, or has the one for processors.</summary>
public sealed class TinyMemory : ComponentRule
{
    private static readonly TypesReading Reading = new("memory");

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3021",
            Severity.Warning,
            "An amount of memory has no suffix",
            "'{0}' is {1} of memory, and no container starts in that: did you mean '{2}'?"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var memory in Amounts(component))
        {
            if (TinyAmount.Of(memory.Text) is { } tiny)
                yield return Descriptor.At(memory.Span, memory.Text, tiny.Words, tiny.Meant) with
                {
                    Fix = YamlFix.Write(memory, tiny.Meant),
                };
        }
    }

    /// <summary>The amounts that are in the spec for good.</summary>
    private static IEnumerable<SpecScalar> Amounts(Component component)
    {
        if (component.Type != Serving.ComponentType && !Reading.Include(component.Type))
            yield break;
        var properties = component.Properties;
        if (properties.Text("memory") is { } memory && !component.IsSupplied("memory"))
            yield return memory;
        if (properties.Mapping("limit")?.Text("memory") is { } limit && !component.IsSupplied("limit.memory"))
            yield return limit;
        foreach (var predictor in component.Predictors)
        {
            if (predictor.Resources?.Text("memory") is { } resource && !predictor.IsSupplied("resources.memory"))
                yield return resource;
        }
    }
}
