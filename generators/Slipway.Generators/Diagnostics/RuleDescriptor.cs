using Microsoft.CodeAnalysis;
using Slipway.Schema.Diagnostics;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using Kind = Slipway.Schema.Diagnostics.DiagnosticDescriptor;

namespace Slipway.Generators.Diagnostics;

/// <summary>Makes the compiler's descriptors of our kinds of findings.</summary>
internal static class RuleDescriptor
{
    /// <summary>Marks rules whose findings the build reports too, once the specs have run.</summary>
    public const string AlsoInBuild = "SlipwayAlsoInBuild";

    /// <summary>The descriptor of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="tags">
    /// What marks it: <see cref="AlsoInBuild"/> for a warning that the build reports as well. An error stops the compiler, so
    /// that the specs never run and no one reports it again.
    /// </param>
    public static DiagnosticDescriptor Of(Kind kind, params string[] tags) =>
        new(
            kind.Id,
            kind.Title,
            kind.Message,
            kind.Category,
            kind.Severity switch
            {
                Severity.Error => DiagnosticSeverity.Error,
                Severity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            customTags: tags
        );
}
