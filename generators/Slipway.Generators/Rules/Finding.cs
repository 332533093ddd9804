using System.Globalization;
using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Slipway.Generators.Rules;

/// <summary>What a rule found, with what fixes it where that is clear.</summary>
/// <param name="Descriptor">What kind it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Arguments">What its message fills in.</param>
/// <param name="Fix">What the message tells people to write, as edits; null where that is not clear enough to be applied.</param>
internal sealed record Finding(
    DiagnosticDescriptor Descriptor,
    Location Location,
    IReadOnlyList<object> Arguments,
    Fix? Fix = null
)
{
    public static Finding At(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        new(descriptor, location, arguments);

    /// <summary>Makes the finding of a judgement that YAML and C# share.</summary>
    public static Finding Of(DiagnosticDescriptor descriptor, Verdict<Location> verdict)
    {
        var expression = verdict.Write is string text
            ? CSharpLiteral.Of(text)
            : Convert.ToString(verdict.Write, CultureInfo.InvariantCulture);
        return WithExpression(
            descriptor,
            verdict.Place,
            string.IsNullOrEmpty(expression) ? null : expression,
            [.. verdict.Arguments]
        );
    }

    /// <summary>Makes a finding whose place may be replaced by a text.</summary>
    public static Finding WithText(
        DiagnosticDescriptor descriptor,
        Location location,
        string? text,
        params object[] arguments
    ) => WithExpression(descriptor, location, text is null ? null : CSharpLiteral.Of(text), arguments);

    /// <summary>Makes a finding whose place may be replaced by an expression.</summary>
    public static Finding WithExpression(
        DiagnosticDescriptor descriptor,
        Location location,
        string? expression,
        params object[] arguments
    ) =>
        new(
            descriptor,
            location,
            arguments,
            expression is null ? null : Fix.Write(CompilerPlace.Span(location), expression)
        );
}
