using Slipway.Language.Diagnostics;
using Slipway.Language.Schemas.Cue;
using Slipway.Language.Schemas.Definitions;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Json;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Schemas;

/// <summary>
/// The schemas in a YAML file, as clusters give and take them: CustomResourceDefinitions, definitions of KubeVela with a template
/// in CUE, and the ConfigMaps in which KubeVela stores what their parameters look like.
/// </summary>
internal static class YamlSchemas
{
    /// <summary>Reads a file. Never throws on any text.</summary>
    /// <param name="source">The file.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>Its schemas and faults.</returns>
    public static ConvertedSchemas Read(SourceText source, CancellationToken cancellation)
    {
        var yaml = YamlFile.Read(source, cancellation);
        // Dates and versions among the values of a definition are no one's mistake.
        var errors = yaml.Diagnostics.Where(found => found.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            return new ConvertedSchemas([], errors);
        var made = new List<ProjectSchema>();
        foreach (var one in CrdSchema.Read(yaml))
        {
            var schema = new ProjectSchema(one.FileName, one.Json);
            made.Add(schema);
            errors.AddRange(Faults(schema, one.Source));
        }
        var documents = yaml.Documents.SelectMany(ObjectList.Documents).OfType<SpecMapping>().ToList();
        foreach (var stored in StoredDefinition.Read(documents))
        {
            var faults = Faults(new ProjectSchema(stored.Type, stored.Text.Text), stored.Text).ToList();
            errors.AddRange(faults);
            if (faults.Count > 0)
                continue;
            var schema = stored.ToSchema(JsonTree.Parse(stored.Type, stored.Text.Text).Root);
            made.Add(new ProjectSchema(schema.FileName, schema.ToJson()));
        }
        var advice = new List<Diagnostic>();
        foreach (var applied in documents.Select(AppliedDefinition.Of).OfType<AppliedDefinition>())
        {
            var definition = CueDefinition.Read(applied);
            made.Add(new ProjectSchema(definition.Schema.FileName, definition.Schema.ToJson()));
            advice.AddRange(definition.Unread.Select(one => Unread(applied, one.Key, one.Value)));
        }
        if (made.Count == 0 && errors.Count == 0)
            errors.Add(SchemaDiagnostics.NotASchema.At(SourceSpan.StartOf(source.File)));
        return new ConvertedSchemas(errors.Count > 0 ? [] : made, [.. errors, .. advice]);
    }

    /// <summary>What cannot be read of a template, told at the template.</summary>
    private static Diagnostic Unread(AppliedDefinition applied, SourceSpan place, string what) =>
        SchemaDiagnostics.PartUnread.At(
            applied.Template.Span,
            Sentence.Plain(FormattableString.Invariant($"{what} (line {place.StartLine} of the template)"))
        );

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
