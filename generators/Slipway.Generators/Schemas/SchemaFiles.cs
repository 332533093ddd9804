using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Schema.CSharp.Reading;

namespace Slipway.Generators.Schemas;

/// <summary>Picks the schema files out of a project's additional files.</summary>
internal static class SchemaFiles
{
    private const string Metadata = "build_metadata.AdditionalFiles.SlipwaySchema";

    /// <summary>The metadata of files of which only those that name the namespace of their builders have any.</summary>
    private const string Placed = "placed";

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="options">The options of the project's files.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The schema file; null where it is none.</returns>
    public static SchemaFile? Read(
        AdditionalText text,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellation
    )
    {
        if (!options.GetOptions(text).TryGetValue(Metadata, out var use) || use.Length == 0)
            return null;
        var content = text.GetText(cancellation)?.ToString() ?? "";
        return new SchemaFile(
            text.Path.Replace('\\', '/'),
            content,
            string.Equals(use, "true", StringComparison.OrdinalIgnoreCase) || (use == Placed && IsPlaced(content))
        );
    }

    private static bool IsPlaced(string text) =>
        text.IndexOf($"\"{BuilderSubject.NamespaceKeyword}\"", StringComparison.Ordinal) >= 0;
}
