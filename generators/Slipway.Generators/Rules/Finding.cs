using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Slipway.Generators.Diagnostics;
using Slipway.Generators.Emit;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Slipway.Generators.Rules;

/// <summary>Makes findings, with what fixes them where that is clear.</summary>
internal static class Finding
{
    public static Diagnostic At(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        Diagnostic.Create(descriptor, location, arguments);

    /// <summary>Makes the finding of a judgement that YAML and C# share.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, Verdict<Location> verdict)
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
    public static Diagnostic WithText(
        DiagnosticDescriptor descriptor,
        Location location,
        string? text,
        params object[] arguments
    ) => WithExpression(descriptor, location, text is null ? null : CSharpLiteral.Of(text), arguments);

    /// <summary>Makes a finding whose place may be replaced by an expression.</summary>
    public static Diagnostic WithExpression(
        DiagnosticDescriptor descriptor,
        Location location,
        string? expression,
        params object[] arguments
    ) =>
        WithFix(
            descriptor,
            location,
            expression is null ? null : Fix.Write(CompilerPlace.Span(location), expression),
            arguments
        );

    /// <summary>Makes a finding that brings its fix along.</summary>
    public static Diagnostic WithFix(
        DiagnosticDescriptor descriptor,
        Location location,
        Fix? fix,
        params object[] arguments
    ) => Diagnostic.Create(descriptor, location, ImmutableDictionary.CreateRange(FixProperties.Of(fix)), arguments);
}
