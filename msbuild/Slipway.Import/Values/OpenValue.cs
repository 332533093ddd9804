using Slipway.Import.Code;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Values;

/// <summary>Values of any form, for the members that take anything.</summary>
internal static class OpenValue
{
    /// <summary>Writes a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="isVerbatim">Whether a value counts as the characters that were written.</param>
    /// <returns>The C#; null where C# cannot say it: infinity, or not a number.</returns>
    public static CodeExpression? Of(SpecNode node, Predicate<SpecScalar> isVerbatim) =>
        node switch
        {
            SpecMapping mapping => Listed(
                "SpecValue.Map(",
                mapping.Entries.Select(entry =>
                    Of(entry.Value, isVerbatim) is { } value
                        ? new CodeList("(", [new PlainCode(CSharpLiteral.Of(entry.Key.Text)), value], ")")
                        : null
                )
            ),
            SpecSequence list => Listed("SpecValue.List(", list.Items.Select(item => Of(item, isVerbatim))),
            SpecScalar scalar => Of(scalar, isVerbatim),
            _ => null,
        };

    private static CodeList? Listed(string open, IEnumerable<CodeExpression?> items)
    {
        var list = items.ToList();
        return list.Contains(null) ? null : new CodeList(open, [.. list.OfType<CodeExpression>()], ")");
    }

    private static CodeExpression? Of(SpecScalar scalar, Predicate<SpecScalar> isVerbatim) =>
        scalar.Kind switch
        {
            ScalarKind.Text => Literal.Of(scalar.Text),
            ScalarKind.Null => new PlainCode("SpecValue.Null"),
            _ when isVerbatim(scalar) && !Literal.IsUsual(scalar) => Literal.Of(scalar.Text),
            ScalarKind.Boolean => new PlainCode(scalar.Boolean == true ? "true" : "false"),
            _ => Literal.Number(scalar) is { } number ? new PlainCode(number) : null,
        };
}
