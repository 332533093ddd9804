using Microsoft.CodeAnalysis;
using Slipway.Schema.Diagnostics;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace Slipway.Generators.Diagnostics;

/// <summary>What the generator reports. Everything else is the build's to say.</summary>
internal static class DiagnosticDescriptors
{
    /// <summary>A file that is not JSON, or no schema.</summary>
    public static readonly DiagnosticDescriptor UnreadableSchema = RuleDescriptor.Of(
        SharedShapeDiagnostics.UnreadableSchema
    );

    /// <summary>Two files that make types of one name.</summary>
    public static readonly DiagnosticDescriptor SameBuilders = RuleDescriptor.Of(CSharpDiagnostics.SameBuilders);

    /// <summary>A fault of the generator's own.</summary>
    public static readonly DiagnosticDescriptor GeneratorFailed = RuleDescriptor.Of(CSharpDiagnostics.GeneratorFailed);

    /// <summary>All of them by id.</summary>
    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        UnreadableSchema,
        SameBuilders,
        GeneratorFailed,
    }.ToDictionary(one => one.Id, StringComparer.Ordinal);
}
