using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema;
using Slipway.Schema.Json;

namespace Slipway.Compiler.NormalForms;

/// <summary>The value that a schema gives for an absent key, as a spec would say it.</summary>
internal static class SchemaDefault
{
    /// <summary>Turns a schema's value into a spec's.</summary>
    /// <param name="value">The value as the schema has it.</param>
    /// <param name="place">Where the spec would say it.</param>
    public static SpecNode Of(JsonSyntax value, SourceSpan place) =>
        value switch
        {
            JsonObjectSyntax json => new SpecMapping(
                [
                    .. json.Members.Select(one => new SpecEntry(
                        SpecScalar.OfText(one.Name, place),
                        Of(one.Value, place)
                    )),
                ],
                place
            ),
            JsonArraySyntax list => new SpecSequence([.. list.Items.Select(item => Of(item, place))], place),
            JsonStringSyntax text => SpecScalar.OfText(text.Text, place),
            JsonNumberSyntax number => new SpecScalar(number.Text, YamlScalars.Resolve(number.Text), place),
            JsonBooleanSyntax { Value: true } => new SpecScalar("true", new ScalarValue(ScalarKind.Boolean, 1), place),
            JsonBooleanSyntax => new SpecScalar("false", new ScalarValue(ScalarKind.Boolean), place),
            _ => new SpecScalar("null", ScalarValue.Null, place),
        };
}
