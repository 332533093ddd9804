using Slipway.Import.Code;
using Slipway.Import.State;
using Slipway.Import.Values;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Import.Parts;

/// <summary>Writes values in the shapes that members take.</summary>
/// <param name="state">What is known of the document.</param>
internal sealed class TypedValue(DocumentState state)
{
    /// <summary>Writes a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="builders">The builders the shape belongs to.</param>
    /// <returns>The C#; null where the value does not have the shape.</returns>
    public CodeExpression? Of(SpecNode node, Shape shape, Builders builders) =>
        (node, shape) switch
        {
            (_, AnyShape) => state.Open(node),
            (SpecScalar scalar, ScalarShape single) => Single(scalar, single.Type),
            (SpecScalar scalar, EnumShape words) => Word(scalar, builders, builders.Enums[words.Enum]),
            (SpecScalar { IsText: true } scalar, ReferenceShape reference) => state
                .Variable(reference.Type.Split('.')[^1], scalar.Text)
                ?.Use(),
            (SpecSequence list, ListShape items) => Listed(
                "[",
                list.Items.Select(item => Of(item, items.Item, builders)),
                "]"
            ),
            (SpecMapping mapping, MapShape map) => Listed(
                state.Types.Dictionary(builders, map.Value),
                mapping.Entries.Select(entry =>
                    Of(entry.Value, map.Value, builders) is { } value
                        ? new CodePair($"[{CSharpLiteral.Of(entry.Key.Text)}] = ", value)
                        : null
                ),
                " }"
            ),
            _ => null,
        };

    private static CodeList? Listed(string open, IEnumerable<CodeExpression?> items, string close)
    {
        var list = items.ToList();
        return list.Contains(null) ? null : new CodeList(open, [.. list.OfType<CodeExpression>()], close);
    }

    private CodeExpression? Single(SpecScalar scalar, ScalarType type)
    {
        // What counts as its characters, and has others than its meaning, can only be given as a text.
        if (state.IsVerbatim(scalar) && scalar.Kind != ScalarKind.Null && !Literal.IsUsual(scalar))
            return type == ScalarType.Text ? Literal.Of(scalar.Text) : null;
        return type switch
        {
            ScalarType.Text => scalar.IsText ? Literal.Of(scalar.Text) : null,
            ScalarType.Boolean => scalar.Boolean is { } flag ? new PlainCode(flag ? "true" : "false") : null,
            ScalarType.Integer => scalar.Integer is >= int.MinValue and <= int.MaxValue ? Number(scalar) : null,
            ScalarType.Long => scalar.Integer is not null ? Number(scalar) : null,
            _ => Number(scalar),
        };
    }

    private static PlainCode? Number(SpecScalar scalar) =>
        Literal.Number(scalar) is { } number ? new PlainCode(number) : null;

    private PlainCode? Word(SpecScalar scalar, Builders builders, EnumType type)
    {
        var text = scalar.IsText ? scalar.Text : Literal.Number(scalar);
        return
            type.Words.FirstOrDefault(word => word.Text == text && word.Literal.StartsWith('"') == scalar.IsText)
                is { } found
            ? new PlainCode(state.Types.Word(builders, type, found))
            : null;
    }
}
