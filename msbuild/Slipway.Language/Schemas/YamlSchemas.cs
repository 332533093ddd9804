using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema;

namespace Slipway.Language.Schemas;

/// <summary>The schemas in a YAML file, as clusters give them: CustomResourceDefinitions, and the ConfigMaps in which KubeVela stores its definitions' schemas.</summary>
/// <param name="Schemas">The schemas as JSON, each with a name for its file.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
public sealed record YamlSchemas(IReadOnlyList<ProjectSchema> Schemas, IReadOnlyList<Diagnostic> Diagnostics)
{
    private const string StoredSchema = "openapi-v3-json-schema";

    /// <summary>Reads a file. Never throws on any text.</summary>
    /// <param name="source">The file.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>Its schemas and faults.</returns>
    public static YamlSchemas Read(SourceText source, CancellationToken cancellation)
    {
        var yaml = YamlFile.Read(source, cancellation);
        // Dates and versions among the values of a definition are nobody's mistake.
        var errors = yaml.Diagnostics.Where(found => found.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            return new YamlSchemas([], errors);
        List<ProjectSchema> schemas =
        [
            .. CrdSchema.Read(yaml).Select(schema => new ProjectSchema(schema.FileName, schema.Json)),
            .. yaml.Documents.OfType<SpecMapping>().Select(Stored).OfType<ProjectSchema>(),
        ];
        if (schemas.Count == 0)
            errors.Add(SchemaDiagnostics.NotASchema.At(SourceSpan.StartOf(source.File)));
        return new YamlSchemas(schemas, errors);
    }

    private static ProjectSchema? Stored(SpecMapping document) =>
        document.Mapping("data")?.Text(StoredSchema) is { } text
            ? new ProjectSchema($"{document.Mapping("metadata")?.Text("name")?.Text ?? "schema"}.json", text.Text)
            : null;
}
