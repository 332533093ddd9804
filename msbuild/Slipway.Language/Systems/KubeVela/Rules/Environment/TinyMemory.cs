using System.Globalization;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Environment;

/// <summary>SLIP3021: an amount of memory that has no suffix, or has the one for processors.</summary>
public sealed class TinyMemory : ComponentRule
{
    /// <summary>No container starts in less than this many bytes, so an amount below it has no suffix.</summary>
    private const decimal Least = 1024 * 1024;

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
            var text = memory.Text;
            var isThousandth = text.EndsWith('m');
            var number = isThousandth ? text[..^1] : text;
            var isPlain = decimal.TryParse(
                number,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            );
            if (!isPlain || value <= 0 || (Quantity.Read(text) is not { } bytes || bytes >= Least))
                continue;
            var unit =
                isThousandth ? "thousandths of a byte"
                : value == 1 ? "byte"
                : "bytes";
            // Small numbers are usually gibibytes, large ones mebibytes.
            var meant = value <= 64 ? $"{number}Gi" : $"{number}Mi";
            yield return Descriptor.At(memory.Span, text, $"{number} {unit}", meant) with
            {
                Fix = YamlFix.Write(memory, meant),
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
