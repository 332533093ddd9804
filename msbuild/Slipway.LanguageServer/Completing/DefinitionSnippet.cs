using System.Globalization;
using System.Text;
using Slipway.Language.Places;
using Slipway.Schema.Model;

namespace Slipway.LanguageServer.Completing;

/// <summary>A whole component, trait, policy or step with what it requires, to be filled in.</summary>
/// <param name="subject">The type.</param>
/// <param name="around">The schemas of the mapping that names it.</param>
internal sealed class DefinitionSnippet(SchemaSubject subject, IReadOnlyList<SchemaNode> around)
{
    private const int MaximumDepth = 4;

    private readonly StringBuilder text = new();
    private int places;

    /// <summary>The lines, the first one without blanks in front.</summary>
    /// <param name="indent">The blanks in front of the others.</param>
    public string Text(int indent)
    {
        var names = around
            .SelectMany(PlaceSchemas.Parts)
            .SelectMany(part => part.Properties)
            .Select(one => one.Name)
            .ToHashSet(StringComparer.Ordinal);
        if (names.Contains("name"))
            text.Append(CultureInfo.InvariantCulture, $"name: {Place("name")}\n{Blanks(indent)}");
        text.Append(CultureInfo.InvariantCulture, $"type: {CompletionItem.Plain(subject.Name)}");
        if (subject.Schema.Resolved.Required.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Blanks(indent)}properties:");
            Required(subject.Schema.Resolved, indent + 2, MaximumDepth);
        }
        return text.Append("$0").ToString();
    }

    private void Required(SchemaNode schema, int indent, int depth)
    {
        foreach (var property in schema.Properties.Where(property => property.IsRequired))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Blanks(indent)}{CompletionItem.Plain(property.Name)}:");
            Value(FieldDescription.Of(property), indent, depth);
        }
    }

    private void Value(FieldDescription field, int indent, int depth)
    {
        var schema = field.Schema.Resolved;
        if (depth > 0 && schema.Types == SchemaTypes.Object && schema.Required.Count > 0)
            Required(schema, indent + 2, depth - 1);
        else if (schema.Types == SchemaTypes.Array)
            text.Append(CultureInfo.InvariantCulture, $"\n{Blanks(indent + 2)}- {Place("")}");
        else
            text.Append(CultureInfo.InvariantCulture, $" {Place(Example(field))}");
    }

    private static string Example(FieldDescription field) =>
        field.Values is [var first, ..] ? first : field.Default ?? field.Format?.Example ?? "";

    private string Place(string word) =>
        string.Create(CultureInfo.InvariantCulture, $"${{{++places}:{CompletionItem.Plain(word)}}}");

    private static string Blanks(int count) => new(' ', count);
}
