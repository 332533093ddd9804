using System.Globalization;
using System.Text;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>Gives schemas that ask for the same things the same number, whatever they say in words.</summary>
internal sealed class StructureTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaNode, int> known = [];

    /// <summary>The number of a schema's structure.</summary>
    /// <param name="node">The schema.</param>
    /// <returns>The number.</returns>
    public int NumberOf(SchemaNode node)
    {
        if (known.TryGetValue(node, out var number))
            return number;
        // A schema that holds itself is met here again: by then its place stands for it.
        known[node] = Intern($"at {node.Span}");
        number = Intern(node.Reference is null ? Describe(node) : Follow(node));
        known[node] = number;
        return number;
    }

    /// <summary>The key of schemas that must all hold.</summary>
    /// <param name="view">The schemas.</param>
    /// <returns>The key.</returns>
    public string KeyOf(SchemaView view) =>
        string.Join(",", view.Nodes.Select(node => NumberOf(node).ToString(CultureInfo.InvariantCulture)));

    private string Follow(SchemaNode node) =>
        $"{(node.Target is { } target ? NumberOf(target) : 0)}{Annotations(node.Annotations)}";

    private string Describe(SchemaNode node)
    {
        var text = new StringBuilder();
        text.Append((int)node.Types).Append(Annotations(node.Annotations));
        text.Append('|').Append(node.AllowsOtherKeys).Append(node.IsReadOnly).Append(node.Format);
        text.Append('|').Append(node.Minimum?.ToString("R", CultureInfo.InvariantCulture));
        text.Append('|').Append(node.Maximum?.ToString("R", CultureInfo.InvariantCulture));
        text.Append('|')
            .Append(node.Pattern)
            .Append('\u0001')
            .Append(node.MinimumLength)
            .Append(',')
            .Append(node.MaximumLength);
        text.Append('|').Append(string.Join("\u0001", node.Required));
        foreach (var property in node.Properties)
            text.Append("|p").Append(property.Name).Append('\u0001').Append(NumberOf(property.Schema));
        foreach (var value in node.Values)
            text.Append("|v").Append(Literal(value));
        Append("|o", node.OtherValues);
        Append("|i", node.Items);
        foreach (var part in node.AllOf)
            Append("|&", part);
        foreach (var branch in node.OneOf)
            Append("|^", branch);
        foreach (var branch in node.AnyOf)
            Append("|+", branch);
        return text.ToString();

        void Append(string mark, SchemaNode? part)
        {
            if (part is not null)
                text.Append(mark).Append(NumberOf(part));
        }
    }

    private static string Annotations(SchemaAnnotations said) =>
        ReferenceEquals(said, SchemaAnnotations.None)
            ? ""
            : $"|{said.Name}|{said.TypeName}|{said.References}|{said.Declares}|{said.IsImage}{said.IsSecret}{said.SecretFrom}{said.SecretRemedy}{said.IsInline}|{said.Deprecated}|{said.Forbidden}|{said.Ineffective}";

    private static string Literal(JsonSyntax value) =>
        value switch
        {
            JsonStringSyntax text => "s" + text.Text,
            JsonNumberSyntax number => number.Text,
            JsonBooleanSyntax flag => flag.Value ? "true" : "false",
            _ => value.Span.ToString(),
        };

    private int Intern(string description)
    {
        if (!numbers.TryGetValue(description, out var number))
            numbers.Add(description, number = numbers.Count + 1);
        return number;
    }
}
