using System.Globalization;

namespace Slipway.Schema.Json;

/// <summary>Recursive-descent reader of one JSON text. It stops at the first fault: a schema is corrected one comma at a time.</summary>
internal sealed class JsonReader(string file, string text)
{
    /// <summary>How deep values may nest. No real schema comes near; it keeps hostile files from exhausting the stack.</summary>
    private const int MaximumDepth = 256;

    private readonly List<JsonFault> faults = [];
    private readonly JsonStringReader strings = new(text);
    private int position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    private int line = 1;
    private int lineStart;

    public JsonTree Read()
    {
        SkipSpace();
        var start = Here();
        JsonSyntax root;
        try
        {
            root = ReadValue(0);
            SkipSpace();
            if (position < text.Length)
                throw Fault("there is text after the end of the JSON value: remove it");
        }
        catch (JsonFaultException fault)
        {
            faults.Add(fault.Fault);
            root = new JsonObjectSyntax([], start);
        }
        return new JsonTree(root, faults);
    }

    private JsonSyntax ReadValue(int depth)
    {
        if (depth > MaximumDepth)
            throw Fault("values are nested too deeply (the limit is 256)");
        return Peek() switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadText(),
            't' => ReadWord("true", span => new JsonBooleanSyntax(true, span)),
            'f' => ReadWord("false", span => new JsonBooleanSyntax(false, span)),
            'n' => ReadWord("null", span => new JsonNullSyntax(span)),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            '\0' => throw Fault("a value is missing here"),
            var other => throw Fault($"'{other}' cannot start a JSON value"),
        };
    }

    private JsonObjectSyntax ReadObject(int depth)
    {
        var start = Here();
        var members = new List<JsonMemberSyntax>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Next();
        SkipSpace();
        while (Peek() != '}')
        {
            if (Peek() != '"')
                throw Fault("a member name in double quotes is expected here");
            var name = ReadText();
            SkipSpace();
            Expect(':');
            SkipSpace();
            var value = ReadValue(depth + 1);
            if (names.Add(name.Text))
                members.Add(new JsonMemberSyntax(name.Text, name.Span, value));
            else
                faults.Add(
                    new JsonFault(name.Span, $"the member '{name.Text}' appears twice in this object: remove one")
                );
            SkipSeparator('}');
        }
        Next();
        return new JsonObjectSyntax(members, start.To(Here()));
    }

    private JsonArraySyntax ReadArray(int depth)
    {
        var start = Here();
        var items = new List<JsonSyntax>();
        Next();
        SkipSpace();
        while (Peek() != ']')
        {
            items.Add(ReadValue(depth + 1));
            SkipSeparator(']');
        }
        Next();
        return new JsonArraySyntax(items, start.To(Here()));
    }

    private JsonStringSyntax ReadText()
    {
        var start = Here();
        var read = strings.Read(position, out var fault);
        if (fault is not null)
        {
            position = read.End;
            throw Fault(fault);
        }
        position = read.End;
        return new JsonStringSyntax(read.Text, start.To(Here()));
    }

    private JsonNumberSyntax ReadNumber()
    {
        var start = Here();
        var from = position;
        while (Peek() is '-' or '+' or '.' or 'e' or 'E' or (>= '0' and <= '9'))
            Next();
        var written = text.Substring(from, position - from);
        if (!JsonNumber.IsWellFormed(written))
            throw new JsonFaultException(new JsonFault(start.To(Here()), $"'{written}' is not a JSON number"));
        // Some runtimes refuse a number beyond the range of a double, others make it infinite.
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            value = written[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        return new JsonNumberSyntax(written, value, start.To(Here()));
    }

    private JsonSyntax ReadWord(string word, Func<SourceSpan, JsonSyntax> make)
    {
        var start = Here();
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0)
            throw Fault($"'{word}' is expected here");
        position += word.Length;
        return make(start.To(Here()));
    }

    private void SkipSeparator(char close)
    {
        SkipSpace();
        if (Peek() == close)
            return;
        Expect(',');
        SkipSpace();
        if (Peek() == close)
            throw Fault($"a comma is not allowed before '{close}': remove it");
    }

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
            Next();
    }

    private void Expect(char expected)
    {
        if (Peek() != expected)
            throw Fault($"'{expected}' is expected here");
        Next();
    }

    private char Peek() => position < text.Length ? text[position] : '\0';

    private void Next()
    {
        if (text[position] == '\n')
        {
            line++;
            lineStart = position + 1;
        }
        position++;
    }

    private SourceSpan Here() => new(file, line, position - lineStart + 1, line, position - lineStart + 1);

    private JsonFaultException Fault(string message) => new(new JsonFault(Here(), message));
}
