using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;

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
        // Dates and versions among the values of a definition are no one's mistake.
        var errors = yaml.Diagnostics.Where(found => found.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            return new YamlSchemas([], errors);
        List<(ProjectSchema Schema, SpecNode Source)> schemas =
        [
            .. CrdSchema.Read(yaml).Select(one => (new ProjectSchema(one.FileName, one.Json), (SpecNode)one.Source)),
            .. yaml.Documents.OfType<SpecMapping>().SelectMany(Stored),
        ];
        if (schemas.Count == 0)
            errors.Add(SchemaDiagnostics.NotASchema.At(SourceSpan.StartOf(source.File)));
        errors.AddRange(schemas.SelectMany(one => Faults(one.Schema, one.Source)));
        return new YamlSchemas(errors.Count > 0 ? [] : [.. schemas.Select(one => one.Schema)], errors);
    }

    private static IEnumerable<(ProjectSchema Schema, SpecNode Source)> Stored(SpecMapping document)
    {
        if (document.Mapping("data")?.Text(StoredSchema) is { } text)
            yield return (
                new ProjectSchema($"{document.Mapping("metadata")?.Text("name")?.Text ?? "schema"}.json", text.Text),
                text
            );
    }

    /// <summary>What is wrong with a schema, told where the user wrote it rather than in the file made of it.</summary>
    private static IEnumerable<Diagnostic> Faults(ProjectSchema schema, SpecNode source)
    {
        var document = new SchemaSet(name => name == schema.Name ? schema.Text : null).Open(schema.Name)!;
        foreach (var fault in document.Faults.Concat(SchemaSet.Check(document)))
        {
            var inText = FormattableString.Invariant(
                $"{fault.Message} (line {fault.Span.StartLine}, column {fault.Span.StartColumn} of the text)"
            );
            yield return SchemaDiagnostics.Unreadable.At(
                SchemaOrigin.Of(fault.Span, document.Json, source),
                source is SpecScalar ? inText : fault.Message
            );
        }
    }
}
