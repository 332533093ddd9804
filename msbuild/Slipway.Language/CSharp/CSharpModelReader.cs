using System.Text.Json;
using Slipway.Language.Syntax;

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
        var missing = new HashSet<string>(StringComparer.Ordinal) { "contract", "files", "documents" };
        while (Key() is { } key)
        {
            missing.Remove(key);
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
        // Half a file must not be taken for specs that are gone.
        return missing.Count == 0 ? new CSharpModel(documents) : throw new FormatException();
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
                    root = Node(new CodeSite(file, line, "", Outer: null), "");
                    break;
                default:
                    throw new FormatException();
            }
        }
        return root is SpecMapping mapping ? new CSharpDocument(file, mapping) : throw new FormatException();
    }

    /// <summary>Reads a value whose object has begun.</summary>
    private SpecNode Node(CodeSite outer, string written)
    {
        var site = outer;
        SpecNode? node = null;
        while (Key() is { } key)
        {
            switch (key)
            {
                case "l":
                    site = site with { Line = Number(), Outer = outer };
                    break;
                case "f":
                    site = site with { File = files[Number()], Outer = outer };
                    break;
                case "c":
                    json.Read();
                    site = site with { Call = json.GetString() ?? throw new FormatException(), Outer = outer };
                    break;
                default:
                    node = Value(key, site, written);
                    break;
            }
        }
        return node ?? throw new FormatException();
    }

    private SpecNode Value(string key, CodeSite site, string written)
    {
        switch (key)
        {
            case "o":
                return Mapping(site);
            case "a":
                Begin(JsonTokenType.StartArray);
                var items = new List<SpecNode>();
                while (Next() == JsonTokenType.StartObject)
                    items.Add(Node(site, written));
                return new SpecSequence(items, places.Of(site, written, value: null)) { Origin = OriginOf(site) };
            case "s":
                json.Read();
                var text = json.GetString() ?? throw new FormatException();
                return Placed(SpecScalar.OfText(text, default), site, written);
            case "i":
                json.Read();
                return Placed(CSharpScalar.Of(json.GetInt64(), default), site, written);
            case "d":
                json.Read();
                return Placed(CSharpScalar.Of(json.GetDouble(), default), site, written);
            case "b":
                json.Read();
                return Placed(CSharpScalar.Of(json.GetBoolean(), default), site, written);
            case "z":
                json.Read();
                return Placed(CSharpScalar.Nothing(default), site, written);
            default:
                throw new FormatException();
        }
    }

    private readonly SpecScalar Placed(SpecScalar scalar, CodeSite site, string written) =>
        new(scalar.Text, scalar.Value, places.Of(site, written, scalar)) { Origin = OriginOf(site) };

    private static CodeOrigin OriginOf(CodeSite site) => new(site.Call, site.File, site.Line);

    private SpecMapping Mapping(CodeSite site)
    {
        Begin(JsonTokenType.StartArray);
        var entries = new List<SpecEntry>();
        while (Next() == JsonTokenType.StartArray)
        {
            Begin(JsonTokenType.String);
            var key = json.GetString()!;
            Begin(JsonTokenType.StartObject);
            var value = Node(site, key);
            Begin(JsonTokenType.EndArray);
            entries.Add(new SpecEntry(SpecScalar.OfText(key, value.Span), value));
        }
        var name = entries.Find(entry => entry.Key.Text == "name")?.Value as SpecScalar;
        return new SpecMapping(entries, places.Of(site, "", value: null))
        {
            Origin = OriginOf(site) with { Variable = places.VariableOf(site, name) },
        };
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
}
