using System.Collections.Concurrent;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Compiler.NormalForms;

/// <summary>
/// A spec as everyone would write it: keys in the order of their schema, nothing that only the platform writes, and
/// the defaults that the platform fails without. Maps of the user's own words keep their order.
/// </summary>
internal sealed class NormalForm(SchemaCatalog catalog)
{
    private readonly ConcurrentDictionary<SchemaNode, SchemaShape> shapes = new();

    /// <summary>The schemas of documents and definitions.</summary>
    public SchemaCatalog Catalog { get; } = catalog;

    /// <summary>Brings a document into normal form. Never throws: what departs from its schema stays as it is.</summary>
    /// <param name="root">The document's outermost mapping.</param>
    /// <param name="schema">Its schema.</param>
    public SpecMapping Of(SpecMapping root, SchemaNode schema) => Mapping(root, Shape(schema), 0);

    /// <summary>Brings a value into normal form.</summary>
    /// <param name="node">The value.</param>
    /// <param name="shape">What its schemas say.</param>
    /// <param name="depth">How many definitions are around it: inside two, it changes properties that are elsewhere.</param>
    private SpecNode Value(SpecNode node, SchemaShape shape, int depth) =>
        node switch
        {
            SpecMapping mapping => Mapping(mapping, shape, depth),
            SpecSequence list when shape.Items is { } items => new SpecSequence(
                [.. list.Items.Select(item => Value(item, items, depth))],
                list.Span
            ),
            _ => node,
        };

    private SpecMapping Mapping(SpecMapping mapping, SchemaShape shape, int depth)
    {
        var entries = new List<SpecEntry>(mapping.Entries.Count);
        foreach (var key in shape.Keys)
        {
            if (Known(mapping, key, depth) is { } entry)
                entries.Add(entry);
        }
        foreach (var entry in mapping.Entries)
        {
            if (!shape.Names(entry.Key.Text))
                entries.Add(shape.Others is { } others ? With(entry, Value(entry.Value, others, depth)) : entry);
        }
        return new SpecMapping(entries, mapping.Span);
    }

    private SpecEntry? Known(SpecMapping owner, SchemaKey key, int depth)
    {
        if (key.IsReadOnly)
            return null;
        var entry = owner.Entry(key.Name);
        if (key.TypedBy == SchemaSubject.Document)
            return entry is null ? null : With(entry, Embedded(owner, entry.Value, key.Shape, depth));
        if (key.TypedBy is { } kind)
            return Definition(owner, key.Name, entry, kind, depth);
        if (entry is not null)
            return depth == 0 && IsNothing(entry.Value) ? null : With(entry, Value(entry.Value, key.Shape, depth));
        return key.Explicit is { } value && depth <= 1
            ? Added(owner, key.Name, SchemaDefault.Of(value, owner.Span))
            : null;
    }

    private SpecEntry? Definition(SpecMapping owner, string key, SpecEntry? entry, string kind, int depth)
    {
        var type = owner.Text("type")?.Text.Split('@')[0] ?? "";
        if (Catalog.Definition(kind, type) is not { } schema)
            return entry is null || IsNothing(entry.Value) ? null : entry;
        var shape = Shape(schema);
        if (entry is not null && !(depth == 0 && IsNothing(entry.Value)))
            return With(entry, Value(entry.Value, shape, depth + 1));
        var added = Mapping(new SpecMapping([], owner.Span), shape, depth + 1);
        return added.Entries.Count == 0 ? null : Added(owner, key, added);
    }

    /// <summary>The spec of a document inside another one is as it would be in a document of its own.</summary>
    private SpecNode Embedded(SpecMapping owner, SpecNode value, SchemaShape shape, int depth)
    {
        var own = Value(value, shape, depth);
        var schema = Catalog.Document(owner.Text("apiVersion")?.Text ?? "", owner.Text("kind")?.Text ?? "");
        const string key = "spec";
        return own is SpecMapping mapping && mapping[key] is { } spec && schema?.Property(key) is { } property
            ? mapping.With(key, Value(spec, Shape(property.Schema), depth))
            : own;
    }

    private SchemaShape Shape(SchemaNode schema) => shapes.GetOrAdd(schema, one => new SchemaShape([one]));

    /// <summary>A key of the document itself with nothing after it, which the API server drops.</summary>
    private static bool IsNothing(SpecNode value) => value is SpecScalar { Kind: ScalarKind.Null, IsUnread: false };

    private static SpecEntry With(SpecEntry entry, SpecNode value) =>
        ReferenceEquals(entry.Value, value) ? entry : entry with { Value = value };

    private static SpecEntry Added(SpecMapping owner, string key, SpecNode value) =>
        new(SpecScalar.OfText(key, owner.Span), value);
}
