using System.Globalization;
using Slipway.Import.Code;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;

namespace Slipway.Import.Values;

/// <summary>Single values of YAML as C# writes them.</summary>
internal static class Literal
{
    /// <summary>Texts of more lines than this are written line by line.</summary>
    private const int MaximumInline = 1;

    /// <summary>Text.</summary>
    /// <param name="text">The text.</param>
    public static CodeExpression Of(string text)
    {
        var whole = CSharpLiteral.Of(text);
        var lines = text.Split('\n');
        return lines.Length <= MaximumInline
            ? new PlainCode(whole)
            : new CodeLines(
                [
                    .. lines
                        .Select((line, at) => at < lines.Length - 1 ? line + "\n" : line)
                        .Where(line => line.Length > 0)
                        .Select(CSharpLiteral.Of),
                ],
                whole
            );
    }

    /// <summary>A number.</summary>
    /// <param name="scalar">The value.</param>
    /// <returns>The C#; null where it is not a number that C# can write.</returns>
    public static string? Number(SpecScalar scalar) =>
        scalar switch
        {
            { Kind: not (ScalarKind.Integer or ScalarKind.Float) } => null,
            { Integer: long.MinValue } => "long.MinValue",
            { Integer: { } whole } => whole.ToString(CultureInfo.InvariantCulture),
            _ => double.IsFinite(scalar.Value.Float)
                ? scalar.Value.Float.ToString("R", CultureInfo.InvariantCulture)
                : null,
        };

    /// <summary>Whether a value has the characters that its meaning would have anyway.</summary>
    /// <param name="scalar">The value.</param>
    public static bool IsUsual(SpecScalar scalar) =>
        scalar.Kind switch
        {
            ScalarKind.Text => true,
            ScalarKind.Boolean => scalar.Text == (scalar.Boolean == true ? "true" : "false"),
            ScalarKind.Null => false,
            _ => Number(scalar) == scalar.Text,
        };
}
