using Microsoft.CodeAnalysis;

namespace Slipway.Generators.Diagnostics;

/// <summary>Makes the descriptors of rules for C# specs.</summary>
internal static class RuleDescriptor
{
    /// <summary>Marks rules whose findings the build reports too, once the specs have run.</summary>
    public const string AlsoInBuild = "SlipwayAlsoInBuild";

    /// <summary>An error. It stops the compiler, so that the specs never run and nobody reports it again.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        Make(id, title, message, DiagnosticSeverity.Error);

    /// <summary>A warning that only the compiler reports.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Make(id, title, message, DiagnosticSeverity.Warning);

    /// <summary>A warning that the build reports as well.</summary>
    public static DiagnosticDescriptor SharedWarning(string id, string title, string message) =>
        Make(id, title, message, DiagnosticSeverity.Warning, AlsoInBuild);

    /// <summary>Advice.</summary>
    public static DiagnosticDescriptor Info(string id, string title, string message) =>
        Make(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Make(
        string id,
        string title,
        string message,
        DiagnosticSeverity severity,
        params string[] tags
    ) => new(id, title, message, "Specs", severity, isEnabledByDefault: true, customTags: tags);
}
