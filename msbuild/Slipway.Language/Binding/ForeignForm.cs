using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Forms of a value that other tools have for the same thing, and the form here.</summary>
internal static class ForeignForm
{
    /// <summary>Says how to write a value that has the form of another tool.</summary>
    /// <param name="types">The types allowed.</param>
    /// <param name="node">The value.</param>
    /// <param name="schema">Its schema.</param>
    /// <returns>The remedy; null where the form is not known.</returns>
    public static Sentence? Remedy(SchemaTypes types, SpecNode node, SchemaNode schema) =>
        node switch
        {
            SpecMapping { Entries: [var first, ..] } when Item(types, schema) is not null => Variables(
                first.Key.Text,
                first.Value
            ),
            SpecScalar { IsText: true } scalar
                when IsVariable(types, schema) && Parts(scalar.Text) is var (name, value) => Sentence.Of(
                $"{new CodeWords($"write 'name: {name}' and below it 'value: {YamlFix.Yaml(value)}'", "write its name and value")}"
            ),
            SpecMapping mapping when types.HasFlag(SchemaTypes.String) => OfText(mapping),
            _ => null,
        };

    private static Sentence? OfText(SpecMapping mapping)
    {
        if (mapping.Text("repository")?.Text is { } repository)
        {
            var tag = mapping["tag"] is SpecScalar scalar ? $":{scalar.Written}" : "";
            return Sentence.Plain($"write it in one, '{repository}{tag}'");
        }
        return mapping.Entries switch
        {
            [{ Key.Text: "name", Value: SpecScalar { IsText: true } name }] => Sentence.Plain(
                $"write the name alone, '{name.Text}'"
            ),
            [{ Key: var key, Value: SpecScalar value }] => Sentence.Plain(
                $"put all of it in quotes, \"{key.Written}: {value.Written}\""
            ),
            _ => null,
        };
    }

    private static Sentence Variables(string name, SpecNode value)
    {
        var shown = value is SpecScalar scalar ? $"\"{scalar.Written}\"" : "…";
        return Sentence.Of(
            $"{new CodeWords($"write each as an item of its own, '- name: {name}' and below it 'value: {shown}'", "write a list of items")}"
        );
    }

    private static (string Name, string Value)? Parts(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + 1)..]) : null;

    /// <summary>What an item of a list of names and values is; null where the list is another one.</summary>
    private static SchemaNode? Item(SchemaTypes types, SchemaNode schema) =>
        types.HasFlag(SchemaTypes.Array) && schema.Items?.Resolved is { } item && IsVariable(item.Types, item)
            ? item
            : null;

    private static bool IsVariable(SchemaTypes types, SchemaNode schema) =>
        types.HasFlag(SchemaTypes.Object)
        && schema.Property("name") is not null
        && schema.Property("value") is not null;
}
