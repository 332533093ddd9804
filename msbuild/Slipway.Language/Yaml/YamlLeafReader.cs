using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Yaml;

/// <summary>Reads what has no parts: aliases, and scalars with or without quotes.</summary>
internal sealed class YamlLeafReader(YamlCursor cursor, YamlFaults faults, YamlAnchors anchors)
{
    private readonly YamlPropertyReader properties = new(cursor, faults);
    private readonly YamlPlainReader plain = new(cursor, faults);
    private readonly YamlQuotedReader quotes = new(cursor, faults);
    private readonly YamlBlockScalarReader blocks = new(cursor, faults);
    private readonly YamlScalarReader scalars = new(cursor, faults);

    /// <summary>Reads the anchor and tag of a value, and the blanks after them.</summary>
    public YamlProperties Properties() => properties.Read();

    /// <summary>Checks the tag of a collection.</summary>
    public void CheckTag(string? tag, string expected, SourceSpan span) => scalars.CheckCollection(tag, expected, span);

    /// <summary>Whether the character here may start a scalar without quotes.</summary>
    public bool CanStartPlain(bool isFlow) => plain.CanStart(isFlow);

    public SpecNode Alias(YamlProperties before)
    {
        var start = cursor.Mark;
        if (!before.IsEmpty)
            faults.AddMalformed(cursor, before.Span, YamlMistakes.AliasProperties);
        return properties.ReadName() is { } name
            ? anchors.Resolve(name, cursor.SpanFrom(start))
            : SpecScalar.Unread(cursor.SpanFrom(start));
    }

    /// <summary>Reads a scalar that ends with its line: a key.</summary>
    public SpecScalar Key(YamlProperties before) => Scalar(before, cursor.Mark, plain.ReadLine());

    /// <summary>Takes some characters as a scalar without quotes.</summary>
    public SpecScalar Word(YamlProperties before, int length)
    {
        var start = cursor.Mark;
        cursor.SkipTo(cursor.At + length);
        return Scalar(before, start, new YamlText(cursor.Text(start.At, cursor.At), IsPlain: true));
    }

    /// <summary>Reads a scalar without quotes that belongs to the key or dash of a column.</summary>
    public SpecScalar Plain(YamlProperties before, int indentation) =>
        Scalar(before, cursor.Mark, plain.ReadBlock(indentation));

    /// <summary>Reads a scalar without quotes between brackets.</summary>
    public SpecScalar FlowPlain(YamlProperties before) => Scalar(before, cursor.Mark, plain.ReadFlow());

    /// <summary>Reads a quoted scalar that belongs to the key or dash of a column.</summary>
    public SpecScalar Quoted(YamlProperties before, int indentation) =>
        Scalar(before, cursor.Mark, quotes.Read(indentation));

    /// <summary>Reads text on lines of its own that belongs to the key or dash of a column.</summary>
    public SpecScalar Block(YamlProperties before, int indentation) =>
        Scalar(before, cursor.Mark, blocks.Read(indentation));

    /// <summary>Nothing, after a key, a dash, an anchor or a tag.</summary>
    public SpecScalar Empty(YamlProperties before) => Scalar(before, cursor.Mark, new YamlText("", IsPlain: true));

    /// <summary>Blames the opening quote for text that cannot follow the closing one.</summary>
    /// <returns>Whether it was to blame; reading then went back to the first line that does not belong to the text.</returns>
    public bool BlameQuote(YamlMark start, int indentation) => quotes.Reconsider(start, indentation);

    private SpecScalar Scalar(YamlProperties before, YamlMark start, YamlText text)
    {
        var span = text.IsBroken ? cursor.CharacterAt(start) : cursor.SpanFrom(start);
        if (!before.IsEmpty)
            span = before.Span.To(span);
        var scalar = scalars.Read(text, before.Tag, span);
        anchors.Add(before.Anchor, scalar);
        return scalar;
    }
}
