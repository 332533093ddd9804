using System.Globalization;
using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Specs;
using Slipway.Schema.Values;

namespace Slipway.Generators.Rules.Calls;

/// <summary>SLIP1005 to SLIP1008: a constant without the form, range or length its schema asks for.</summary>
internal sealed class LiteralValue : CallRule
{
    private static readonly DiagnosticDescriptor BadFormat = RuleDescriptor.Error(
        "SLIP1005",
        "A text does not have the form it needs",
        "{0} {1}: it must be {2}, for instance {3}{4}"
    );

    private static readonly DiagnosticDescriptor BadPattern = RuleDescriptor.Error(
        "SLIP1006",
        "A text does not match its pattern",
        "'{0}' does not have the form of {1}: {2}"
    );

    private static readonly DiagnosticDescriptor OutOfRange = RuleDescriptor.Error(
        "SLIP1007",
        "A number is out of range",
        "{0} is {1}, and it must be {2}{3}"
    );

    private static readonly DiagnosticDescriptor WrongLength = RuleDescriptor.Error(
        "SLIP1008",
        "Too few or too many",
        "{0} has {1}, and it must have {2}{3}"
    );

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [BadFormat, BadPattern, OutOfRange, WrongLength];

    public override IEnumerable<Diagnostic> Check(SpecCall call, SpecSymbols symbols)
    {
        foreach (var literal in call.Literals)
        {
            var parameter = literal.Parameter;
            var fault =
                literal.Text is { } text ? parameter.Limits.FaultOf(text, parameter.Key, parameter.Hint)
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
