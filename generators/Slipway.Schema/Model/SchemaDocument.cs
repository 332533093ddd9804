using System.Collections.Concurrent;
using System.Globalization;
using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>One schema file: its root schema, and whatever a <c>$ref</c> may point to inside it.</summary>
public sealed class SchemaDocument
{
    private readonly ConcurrentDictionary<string, SchemaNode?> nodes = new(StringComparer.Ordinal);
    private readonly Lazy<SchemaNode> root;
    private readonly JsonTree tree;
    private readonly Func<string, SchemaDocument?> open;

    internal SchemaDocument(string name, JsonTree tree, Func<string, SchemaDocument?> open)
    {
        Name = name;
        this.tree = tree;
        this.open = open;
        root = new Lazy<SchemaNode>(() => new SchemaReader(Follow).Read(tree.Root));
    }

    /// <summary>The file's name among its fellows, with forward slashes: <c>kubevela/application.schema.json</c>.</summary>
    public string Name { get; }

    /// <summary>The schema of the file as a whole.</summary>
    public SchemaNode Root => root.Value;

    /// <summary>The JSON the schema was read from.</summary>
    public JsonSyntax Json => tree.Root;

    /// <summary>What is wrong with the file; empty for a sound one. References are checked by <see cref="SchemaSet.Check"/>.</summary>
    public IReadOnlyList<JsonFault> Faults
    {
        get
        {
            // What is only referred to is read when it is asked for; here it is read for its faults.
            var reader = new SchemaReader(Follow);
            reader.Read(tree.Root);
            foreach (var definition in SchemaPlaces.Definitions(tree.Root))
                reader.Read(definition);
            return
            [
                .. tree.Faults,
                .. reader.Faults,
                .. SchemaPlaces.BadPatterns(tree.Root),
                .. SchemaSubject.Faults(tree.Root),
            ];
        }
    }

    /// <summary>The schema at a place of this file.</summary>
    /// <param name="pointer">A JSON pointer: <c>/definitions/env</c>; empty for the root.</param>
    /// <returns>The schema, or null where nothing is at that place.</returns>
    public SchemaNode? At(string pointer) =>
        pointer.Length == 0
            ? Root
            : nodes.GetOrAdd(pointer, place => Find(place) is { } json ? new SchemaReader(Follow).Read(json) : null);

    private JsonSyntax? Find(string pointer)
    {
        JsonSyntax? at = tree.Root;
        if (pointer[0] != '/')
            return null;
        foreach (var part in pointer.Substring(1).Split('/'))
        {
            var step = Uri.UnescapeDataString(part).Replace("~1", "/").Replace("~0", "~");
            at = at switch
            {
                JsonObjectSyntax members => members[step],
                JsonArraySyntax list => Item(list, step),
                _ => null,
            };
        }
        return at;
    }

    private static JsonSyntax? Item(JsonArraySyntax list, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count
            ? list.Items[index]
            : null;

    /// <summary>The schema that a reference in this file leads to.</summary>
    /// <param name="reference">The text of <c>$ref</c>.</param>
    /// <returns>The schema, or null where the reference leads nowhere.</returns>
    internal SchemaNode? Follow(string reference)
    {
        var hash = reference.IndexOf('#');
        var file = hash < 0 ? reference : reference.Substring(0, hash);
        var document = file.Length == 0 ? this : open(SchemaPath.Combine(Name, file));
        return document?.At(hash < 0 ? "" : reference.Substring(hash + 1));
    }
}
