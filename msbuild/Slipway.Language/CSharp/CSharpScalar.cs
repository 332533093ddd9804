using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.CSharp;

/// <summary>Single values of C# code, as a YAML file would write them.</summary>
internal static class CSharpScalar
{
    public static SpecScalar Of(long number, SourceSpan place) =>
        new(number.ToString(CultureInfo.InvariantCulture), new ScalarValue(ScalarKind.Integer, Integer: number), place);

    public static SpecScalar Of(double number, SourceSpan place) =>
        new(
            number.ToString("R", CultureInfo.InvariantCulture),
            new ScalarValue(ScalarKind.Float, Float: number),
            place
        );

    public static SpecScalar Of(bool flag, SourceSpan place) =>
        new(flag ? "true" : "false", new ScalarValue(ScalarKind.Boolean, Integer: flag ? 1 : 0), place);

    public static SpecScalar Nothing(SourceSpan place) => new("null", ScalarValue.Null, place);
}
