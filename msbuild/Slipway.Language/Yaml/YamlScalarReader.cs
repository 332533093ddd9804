using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Yaml;

/// <summary>Turns the texts of scalars into values: quotes and tags decide whether they are resolved.</summary>
internal sealed class YamlScalarReader(YamlCursor cursor, YamlFaults faults)
{
    private const string Core = "tag:yaml.org,2002:";

    public SpecScalar Read(YamlText text, string? tag, SourceSpan span)
    {
        if (text.IsBroken)
            return SpecScalar.Unread(span);
        if (tag is null)
            return new SpecScalar(text.Value, text.IsPlain ? YamlScalars.Resolve(text.Value) : ScalarValue.Text, span);
        return new SpecScalar(text.Value, Tagged(text.Value, tag, span), span);
    }

    /// <summary>Checks the tag of a collection.</summary>
    public void CheckCollection(string? tag, string expected, SourceSpan span)
    {
        if (tag is null or "!" || tag == Core + expected)
            return;
        faults.Add(
            cursor,
            Kind(tag) is null && tag is not (Core + "map" or Core + "seq")
                ? ReadingDiagnostics.UnknownTag.At(span, Show(tag))
                : ReadingDiagnostics.TagMismatch.At(span, expected == "map" ? "the mapping" : "the list", Show(tag))
        );
    }

    private ScalarValue Tagged(string text, string tag, SourceSpan span)
    {
        if (tag == "!")
            return ScalarValue.Text;
        var kind = Kind(tag);
        if (kind == ScalarKind.Text)
            return ScalarValue.Text;
        if (kind is null && tag is not (Core + "map" or Core + "seq"))
        {
            faults.Add(cursor, ReadingDiagnostics.UnknownTag.At(span, Show(tag)));
            return ScalarValue.Text;
        }
        var value = YamlScalars.Resolve(text);
        if (value.Kind == ScalarKind.Integer && kind == ScalarKind.Float)
            return new ScalarValue(ScalarKind.Float, 0, value.Integer);
        if (value.Kind != kind)
            faults.Add(cursor, ReadingDiagnostics.TagMismatch.At(span, $"'{text}'", Show(tag)));
        return value;
    }

    private static ScalarKind? Kind(string tag) =>
        tag switch
        {
            Core + "str" => ScalarKind.Text,
            Core + "int" => ScalarKind.Integer,
            Core + "float" => ScalarKind.Float,
            Core + "bool" => ScalarKind.Boolean,
            Core + "null" => ScalarKind.Null,
            _ => null,
        };

    /// <summary>A tag as a person writes it: <c>!!int</c>.</summary>
    private static string Show(string tag) =>
        tag.StartsWith(Core, StringComparison.Ordinal) ? $"!!{tag[Core.Length..]}" : tag;
}
