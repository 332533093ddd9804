using System.Collections.Concurrent;
using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>Schema files that may refer to one another, read when first asked for.</summary>
/// <param name="read">Gives the text of a file by its name among its fellows, or null where there is no such file.</param>
public sealed class SchemaSet(Func<string, string?> read)
{
    private readonly ConcurrentDictionary<string, Lazy<SchemaDocument?>> documents = new(StringComparer.Ordinal);

    /// <summary>Opens a schema file.</summary>
    /// <param name="name">Its name: <c>kubevela/application.schema.json</c>.</param>
    /// <returns>The file's schema, or null where there is no such file.</returns>
    public SchemaDocument? Open(string name) =>
        documents.GetOrAdd(name, key => new Lazy<SchemaDocument?>(() => Load(key))).Value;

    /// <summary>Finds the references of a file that lead nowhere.</summary>
    /// <param name="document">A file of this set.</param>
    /// <returns>A fault for each, at the place of the reference.</returns>
    public static IReadOnlyList<JsonFault> Check(SchemaDocument document)
    {
        var faults = new List<JsonFault>();
        foreach (var schema in SchemaPlaces.All(document.Json))
        {
            if (schema["$ref"] is not JsonStringSyntax reference)
                continue;
            if (document.Follow(reference.Text) is not { } target)
                faults.Add(new JsonFault(reference.Span, $"the reference '{reference.Text}' leads nowhere"));
            else if (target.IsCircular)
                faults.Add(new JsonFault(reference.Span, $"the reference '{reference.Text}' leads back to itself"));
        }
        return faults;
    }

    private SchemaDocument? Load(string name) =>
        read(name) is { } text ? new SchemaDocument(name, JsonTree.Parse(name, text), Open) : null;
}
