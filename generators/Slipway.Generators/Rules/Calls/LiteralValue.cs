using System.Globalization;
using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Values;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP1005 to SLIP1008: a constant without the form, range or length its schema asks for.</summary>
internal sealed class LiteralValue : CallRule
{
    private static readonly DiagnosticDescriptor BadFormat = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedShapeDiagnostics.BadFormat
    );

    private static readonly DiagnosticDescriptor BadPattern = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedShapeDiagnostics.BadPattern
    );

    private static readonly DiagnosticDescriptor OutOfRange = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedShapeDiagnostics.OutOfRange
    );

    private static readonly DiagnosticDescriptor WrongLength = RuleDescriptor.Of(
        Slipway.Schema.Diagnostics.SharedShapeDiagnostics.WrongCount
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [BadFormat, BadPattern, OutOfRange, WrongLength];

    public override IEnumerable<Finding> Check(SpecCall call, SpecSymbols symbols)
    {
        foreach (var literal in call.Literals)
        {
            var parameter = literal.Parameter;
            var fault =
                literal.Text is { } text && FilledText.Is(text) ? null
                : literal.Text is { } form ? parameter.Limits.FaultOf(form, parameter.Key, parameter.Hint)
                : literal.Number is { } number
                    ? parameter.Limits.FaultOf(
                        number,
                        Convert.ToString(literal.Value, CultureInfo.InvariantCulture)!,
                        parameter.Key,
                        parameter.Hint
                    )
                : null;
            if (fault is null)
                continue;
            var fix = literal.Text is { } wrong ? ValueFix.Of(wrong, parameter.Limits) : null;
            yield return Finding.WithText(Descriptor(fault.Aspect), literal.Location, fix, [.. fault.Arguments]);
        }
    }

    private static DiagnosticDescriptor Descriptor(ValueAspect aspect) =>
        aspect switch
        {
            ValueAspect.Format => BadFormat,
            ValueAspect.Pattern => BadPattern,
            ValueAspect.Range => OutOfRange,
            _ => WrongLength,
        };
}
