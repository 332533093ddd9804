using System.Globalization;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>Turns closed lists of words into enums.</summary>
/// <param name="file">The file whose builders are made.</param>
/// <param name="typeNames">The names of its types.</param>
internal sealed class EnumReader(string file, TypeNames typeNames)
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<EnumType> enums = [];

    public IReadOnlyList<EnumType> Enums => enums;

    /// <summary>The values that every part of a schema allows; a null next to others stands for an absent key.</summary>
    public static IReadOnlyList<JsonSyntax> Values(SchemaView view)
    {
        var lists = view.Nodes.Select(node => node.Values).Where(list => list.Count > 0).ToList();
        if (lists.Count == 0)
            return [];
        var common = lists[0]
            .Where(value => lists.TrueForAll(list => list.Any(other => Text(other) == Text(value))))
            .Where(value => value is not JsonNullSyntax);
        return [.. common.GroupBy(Text, StringComparer.Ordinal).Select(group => group.First())];
    }

    /// <summary>The shapes of a value that has a closed list.</summary>
    public IEnumerable<Shape> Read(SchemaView view, ShapeName name)
    {
        var values = Values(view);
        if (values.Count > 0 && values.All(value => value is JsonBooleanSyntax))
            return [new ScalarShape(ScalarType.Boolean)];
        if (
            values.Count == 0
            || !values.All(value => value is JsonStringSyntax || CSharpLiteral.Number(value) is not null)
        )
            return [new AnyShape()];
        var named = view.TypeNamed;
        var wanted =
            named?.Annotations.TypeName
            ?? (view.ReferenceName is { } referred ? Identifier.Pascal(referred) : name.OfEnum);
        var key = wanted + "\u0001" + string.Join("\u0001", values.Select(Text));
        if (!known.TryGetValue(key, out var number))
        {
            known.Add(key, number = enums.Count);
            var isNested = named is null || named.Span.File != file;
            enums.Add(
                new EnumType(
                    typeNames.Claim(Identifier.Pascal(wanted), Identifier.Pascal(wanted) + "Word"),
                    isNested,
                    view.Description ?? "One of a closed list of words.",
                    new EquatableArray<EnumWord>(Words(values, view))
                )
            );
        }
        return [new EnumShape(number)];
    }

    /// <summary>The C# expression of a value.</summary>
    public static string Literal(JsonSyntax value) =>
        value switch
        {
            JsonStringSyntax text => CSharpLiteral.Of(text.Text),
            JsonBooleanSyntax flag => flag.Value ? "true" : "false",
            _ => CSharpLiteral.Number(value) ?? "global::Slipway.SpecValue.Null",
        };

    private static IEnumerable<EnumWord> Words(IReadOnlyList<JsonSyntax> values, SchemaView view)
    {
        var given = view
            .Nodes.SelectMany(node => node.Annotations.WordNames)
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        var scope = new NameScope();
        foreach (var value in values)
        {
            var text = Text(value);
            var name = given.TryGetValue(text, out var better) ? Identifier.Pascal(better) : Identifier.Word(text);
            var fallback = text.Length == 0 ? "None" : name;
            yield return new EnumWord(scope.Claim(fallback), Literal(value), text);
        }
    }

    private static string Text(JsonSyntax value) =>
        value switch
        {
            JsonStringSyntax text => text.Text,
            JsonNumberSyntax number => number.Value.ToString("R", CultureInfo.InvariantCulture),
            JsonBooleanSyntax flag => flag.Value ? "true" : "false",
            JsonNullSyntax => "null",
            _ => value.Span.ToString(),
        };
}
