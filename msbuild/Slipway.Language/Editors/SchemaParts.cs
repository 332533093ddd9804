using System.Text.Json.Nodes;
using Slipway.Language.Binding;
using Slipway.Language.Schemas;
using Slipway.Schema.Model;

namespace Slipway.Language.Editors;

/// <summary>The files that an editor's schema is made of, each a definition in it; those that none refers to are left out.</summary>
/// <param name="catalog">The schemas.</param>
internal sealed class SchemaParts(SchemaCatalog catalog)
{
    private const string Ending = ".schema.json";

    private readonly SortedDictionary<string, SchemaDocument> wanted = new(StringComparer.Ordinal);
    private readonly Queue<string> open = new();

    /// <summary>A reference to what a file describes, and takes the file.</summary>
    /// <param name="subject">What it describes.</param>
    public JsonObject Reference(SchemaSubject subject)
    {
        var pointer = subject.Pointer.Length == 0 ? "" : subject.Pointer;
        return new JsonObject { ["$ref"] = Take(subject.File) + pointer };
    }

    /// <summary>A reference as it is in the editor's schema.</summary>
    /// <param name="from">The file that it is in.</param>
    /// <param name="reference">The reference there.</param>
    public string Reference(SchemaDocument from, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var (path, pointer) = hash < 0 ? (reference, "") : (reference[..hash], reference[(hash + 1)..]);
        if (path.Length == 0)
            return Take(from) + pointer;
        var name = Normal($"{from.Name}/../{path}");
        return catalog.Files.FirstOrDefault(file => file.Name == name) is { } file ? Take(file) + pointer
            : ShippedSchemas.Open(name) is { } shipped ? Take(shipped) + pointer
            : "#";
    }

    /// <summary>The types of a kind of definition that have schemas.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<SchemaSubject> Definitions(string kind) =>
        catalog.Definitions(kind).Select(type => catalog.Subject(kind, type)!);

    /// <summary>Every file that was taken, and those that they refer to.</summary>
    public JsonObject ToJson()
    {
        var written = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        while (open.TryDequeue(out var key))
            written[key] = new StandardSchema(wanted[key], this).Of(wanted[key].Json);
        var definitions = new JsonObject();
        foreach (var (key, schema) in written)
            definitions[key] = schema;
        return definitions;
    }

    private string Take(SchemaDocument file)
    {
        var name = file.Name.EndsWith(Ending, StringComparison.Ordinal) ? file.Name[..^Ending.Length] : file.Name;
        var key = name.Replace('/', '.').Replace('~', '-').Replace('%', '-');
        if (wanted.TryAdd(key, file))
            open.Enqueue(key);
        return $"#/definitions/{key}";
    }

    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".."))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
