using Slipway.Language.Schemas.Definitions;
using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>A definition in CUE: a file as <c>vela def</c> reads it, which says what it is, or the template of an object.</summary>
/// <param name="Schema">The schema of its parameter.</param>
/// <param name="Unread">What could not be read, by its place.</param>
internal sealed record CueDefinition(DefinitionSchema Schema, IReadOnlyDictionary<SourceSpan, string> Unread)
{
    private static readonly string[] Headings = ["annotations", "attributes", "description", "labels"];

    /// <summary>Reads a file. Never throws on any text.</summary>
    /// <returns>The definition; null where the file has none.</returns>
    public static CueDefinition? Read(string file, string text)
    {
        var source = CueParser.Read(file, text);
        if (source.Parts.OfType<CueField>().FirstOrDefault(IsHeader) is not { Name: { } type, Value: CueStruct header })
            return null;
        var kind = Text(header, "type") switch
        {
            "component" or "trait" or "policy" => Text(header, "type"),
            "workflow-step" => "step",
            _ => null,
        };
        if (kind is null || Field(source, "template")?.Value is not CueStruct template)
            return null;
        return Of(new DefinitionSchema(kind, type, []) { Description = Text(header, "description") }, template, source);
    }

    /// <summary>Reads the template of a definition that an object of the cluster holds. Never throws on any text.</summary>
    public static CueDefinition Read(AppliedDefinition definition)
    {
        var template = CueParser.Read(definition.Template.Span.File, definition.Template.Text);
        var empty = new DefinitionSchema(definition.Kind, definition.Type, []) { Description = definition.Description };
        return Of(empty, template, new CueStruct([], template.Span));
    }

    /// <summary>The definition with what the template's parameter looks like.</summary>
    private static CueDefinition Of(DefinitionSchema empty, CueStruct template, CueStruct source)
    {
        var around = new CueScope(template, new CueScope(source, around: null, isFilledIn: false), isFilledIn: false);
        var inParameter = new CueScope(new CueStruct([], template.Span), around, isFilledIn: true);
        var reader = new CueReader();
        var shape = CueShape.Anything;
        foreach (var parameter in template.Parts.OfType<CueField>().Where(part => part.Name == "parameter"))
            shape = CueUnion.And(shape, reader.Inside(parameter.Value, inParameter));
        var parameterSchema = CueSchemaWriter.Write(shape with { HasDefault = false });
        return new CueDefinition(empty with { Parameter = parameterSchema }, reader.Unread);
    }

    private static bool IsHeader(CueField field) =>
        field is { Name: not "template", Value: CueStruct header }
        && Text(header, "type") is not null
        && Headings.Any(heading => Field(header, heading) is not null);

    private static CueField? Field(CueStruct source, string name) =>
        source.Parts.OfType<CueField>().FirstOrDefault(field => field.Name == name);

    private static string? Text(CueStruct source, string name) =>
        Field(source, name)?.Value is CueLiteral { Kind: CueTokenKind.Text } text ? text.Text : null;
}
