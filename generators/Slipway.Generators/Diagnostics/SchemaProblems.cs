using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Slipway.Generators.Model;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Diagnostics;

/// <summary>Turns findings about schema files into the compiler's own.</summary>
internal static class SchemaProblems
{
    /// <summary>What is said where the generator itself fails.</summary>
    public static SchemaProblem Failure(string path, Exception exception) =>
        new(
            DiagnosticDescriptors.GeneratorFailed.Id,
            Slipway.Schema.SourceSpan.StartOf(path),
            $"{exception.GetType().Name}: {exception.Message}"
        );

    public static Diagnostic ToDiagnostic(SchemaProblem problem)
    {
        var span = problem.Span;
        var lines = new LinePositionSpan(
            new LinePosition(Math.Max(span.StartLine - 1, 0), Math.Max(span.StartColumn - 1, 0)),
            new LinePosition(Math.Max(span.EndLine - 1, 0), Math.Max(span.EndColumn - 1, 0))
        );
        var location = Location.Create(span.File, default, lines);
        return Diagnostic.Create(DiagnosticDescriptors.ById[problem.Id], location, problem.Message);
    }
}
