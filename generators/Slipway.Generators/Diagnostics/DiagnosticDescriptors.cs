using Microsoft.CodeAnalysis;

namespace Slipway.Generators.Diagnostics;

/// <summary>What the generator reports. Everything else is the build's to say.</summary>
internal static class DiagnosticDescriptors
{
    /// <summary>A file that is no JSON, or no schema.</summary>
    public static readonly DiagnosticDescriptor UnreadableSchema = Error(
        "SLIP1101",
        "A schema cannot be read",
        "Schemas",
        "the schema cannot be read: {0}"
    );

    /// <summary>Two files that make types of one name.</summary>
    public static readonly DiagnosticDescriptor SameBuilders = Error(
        "SLIP1102",
        "Two schemas make the same builders",
        "Schemas",
        "{0}"
    );

    /// <summary>A fault of the generator's own.</summary>
    public static readonly DiagnosticDescriptor GeneratorFailed = Error(
        "SLIP9101",
        "The generator failed",
        "Slipway",
        "no builders were generated from this schema, which is a fault of Slipway and not of yours: {0}"
    );

    /// <summary>All of them by id.</summary>
    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        UnreadableSchema,
        SameBuilders,
        GeneratorFailed,
    }.ToDictionary(one => one.Id, StringComparer.Ordinal);

    private static DiagnosticDescriptor Error(string id, string title, string category, string message) =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
