using System.Text.Json;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.CSharp;

/// <summary>Reads the host's file front to back. What is not of its form ends in an exception that the caller knows.</summary>
internal ref struct CSharpModelReader
{
    /// <summary>Each level of a spec is three of the file.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 3 * 100 };

    private readonly Func<string, string> nameOf;
    private readonly CSharpPlaces places;
    private readonly List<string> files = [];
    private Utf8JsonReader json;

    private CSharpModelReader(ReadOnlySpan<byte> bytes, Func<string, string> nameOf, Func<string, string?> textOf)
    {
        places = new CSharpPlaces(textOf);
        json = new Utf8JsonReader(bytes, Options);
        this.nameOf = nameOf;
    }

    public static CSharpModel Read(
        ReadOnlySpan<byte> bytes,
        Func<string, string> nameOf,
        Func<string, string?> textOf
    ) => new CSharpModelReader(bytes, nameOf, textOf).Model();

    private CSharpModel Model()
    {
        Begin(JsonTokenType.StartObject);
        var documents = new List<CSharpDocument>();
        while (Key() is { } key)
        {
            switch (key)
            {
                case "contract" when Number() == CSharpModel.Contract:
                    break;
                case "files":
                    Begin(JsonTokenType.StartArray);
                    while (Next() == JsonTokenType.String)
                        files.Add(nameOf(json.GetString()!));
                    break;
                case "documents":
                    Begin(JsonTokenType.StartArray);
                    while (Next() == JsonTokenType.StartObject)
                        documents.Add(Document());
                    break;
                default:
                    throw new FormatException();
            }
        }
        return new CSharpModel(documents);
    }

    private CSharpDocument Document()
    {
        var (file, line) = ("", 1);
        SpecNode? root = null;
        while (Key() is { } key)
        {
            switch (key)
            {
                case "file":
                    file = files[Number()];
                    break;
                case "line":
                    line = Number();
                    break;
                case "root":
                    Begin(JsonTokenType.StartObject);
                    root = Node(Line(file, line));
                    break;
                default:
                    throw new FormatException();
            }
        }
        return root is SpecMapping mapping ? new CSharpDocument(file, mapping) : throw new FormatException();
    }

    /// <summary>Reads a value whose object has begun.</summary>
    private SpecNode Node(SourceSpan outer)
    {
        var place = outer;
        SpecNode? node = null;
        while (Key() is { } key)
        {
            switch (key)
            {
                case "l":
                    place = Line(place.File, Number());
                    break;
                case "f":
                    place = Line(files[Number()], place.StartLine);
                    break;
                default:
                    node = Value(key, place);
                    break;
            }
        }
        return node ?? throw new FormatException();
    }

    private SpecNode Value(string key, SourceSpan place)
    {
        switch (key)
        {
            case "o":
                return Mapping(place);
            case "a":
                Begin(JsonTokenType.StartArray);
                var items = new List<SpecNode>();
                while (Next() == JsonTokenType.StartObject)
                    items.Add(Node(place));
                return new SpecSequence(items, place);
            case "s":
                json.Read();
                return Placed(SpecScalar.OfText(json.GetString() ?? throw new FormatException(), place));
            case "i":
                json.Read();
                return Placed(CSharpScalar.Of(json.GetInt64(), place));
            case "d":
                json.Read();
                return Placed(CSharpScalar.Of(json.GetDouble(), place));
            case "b":
                json.Read();
                return Placed(CSharpScalar.Of(json.GetBoolean(), place));
            case "z":
                json.Read();
                return Placed(CSharpScalar.Nothing(place));
            default:
                throw new FormatException();
        }
    }

    private readonly SpecScalar Placed(SpecScalar scalar) =>
        new(scalar.Text, scalar.Value, places.Of(scalar.Span, scalar));

    private SpecMapping Mapping(SourceSpan place)
    {
        Begin(JsonTokenType.StartArray);
        var entries = new List<SpecEntry>();
        while (Next() == JsonTokenType.StartArray)
        {
            Begin(JsonTokenType.String);
            var key = json.GetString()!;
            Begin(JsonTokenType.StartObject);
            var value = Node(place);
            Begin(JsonTokenType.EndArray);
            entries.Add(new SpecEntry(SpecScalar.OfText(key, value.Span), value));
        }
        return new SpecMapping(entries, place);
    }

    private string? Key() => Next() == JsonTokenType.PropertyName ? json.GetString() : null;

    private int Number()
    {
        json.Read();
        return json.GetInt32();
    }

    private void Begin(JsonTokenType expected)
    {
        if (Next() != expected)
            throw new FormatException();
    }

    private JsonTokenType Next() => json.Read() ? json.TokenType : throw new FormatException();

    private static SourceSpan Line(string file, int line) => SourceSpan.WholeLine(file, line);
}
