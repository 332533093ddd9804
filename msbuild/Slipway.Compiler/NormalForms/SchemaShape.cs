using System.Collections.Frozen;
using Slipway.Schema.Json;
using Slipway.Schema.Model;

namespace Slipway.Compiler.NormalForms;

/// <summary>What schemas, together with everything they include, say of the parts of one value; worked out once.</summary>
internal sealed class SchemaShape
{
    /// <summary>How many schemas may combine at one value; it ends schemas that include themselves.</summary>
    private const int MaximumParts = 8;

    private readonly FrozenSet<string> names;
    private readonly Lazy<SchemaShape?> others;
    private readonly Lazy<SchemaShape?> items;

    public SchemaShape(IEnumerable<SchemaNode> uses)
    {
        var parts = uses.SelectMany(use => Parts(use, 0)).ToList();
        Keys =
        [
            .. parts
                .SelectMany(part => part.Properties)
                .GroupBy(property => property.Name, property => property.Schema, StringComparer.Ordinal)
                .Select(uses => new SchemaKey(uses.Key, [.. uses])),
        ];
        names = Keys.Select(key => key.Name).ToFrozenSet(StringComparer.Ordinal);
        others = new Lazy<SchemaShape?>(() => OfAll(parts.Select(part => part.OtherValues)));
        items = new Lazy<SchemaShape?>(() => OfAll(parts.Select(part => part.Items)));
    }

    /// <summary>The keys that the schemas name, in their order.</summary>
    public IReadOnlyList<SchemaKey> Keys { get; }

    /// <summary>The values of other keys; null where nothing is said of them.</summary>
    public SchemaShape? Others => others.Value;

    /// <summary>The items of a list; null where nothing is said of them.</summary>
    public SchemaShape? Items => items.Value;

    /// <summary>Whether the schemas name a key.</summary>
    public bool Names(string key) => names.Contains(key);

    private static SchemaShape? OfAll(IEnumerable<SchemaNode?> uses)
    {
        var said = uses.OfType<SchemaNode>().ToList();
        return said.Count == 0 ? null : new SchemaShape(said);
    }

    private static IEnumerable<SchemaNode> Parts(SchemaNode use, int level)
    {
        var schema = use.Resolved;
        var included = level < MaximumParts ? schema.AllOf.Concat(schema.AnyOf).Concat(schema.OneOf) : [];
        return included.SelectMany(part => Parts(part, level + 1)).Prepend(schema);
    }
}

/// <summary>A key that schemas name.</summary>
/// <param name="name">The key.</param>
/// <param name="uses">What each of the schemas says of its value.</param>
internal sealed class SchemaKey(string name, IReadOnlyList<SchemaNode> uses)
{
    private readonly Lazy<SchemaShape> shape = new(() => new SchemaShape(uses));

    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public SchemaShape Shape => shape.Value;

    /// <summary>The kind of definition that the value has the properties of; null where it has a shape of its own.</summary>
    public string? TypedBy { get; } =
        uses.Select(use => use.Annotations.TypedBy).FirstOrDefault(kind => kind is not null);

    /// <summary>Whether only the platform writes it.</summary>
    public bool IsReadOnly { get; } = uses.Any(use => use.Resolved.IsReadOnly);

    /// <summary>Whether the platform does nothing with it.</summary>
    public bool IsIgnored { get; } = uses.Any(use => (use.Forbidden ?? use.Ineffective) is not null);

    /// <summary>The value that the platform takes where the key is absent; null where there is none.</summary>
    public JsonSyntax? Default { get; } =
        uses.Select(use => use.EffectiveDefault).FirstOrDefault(value => value is not null);

    /// <summary>The default that has to be written out; null where there is none.</summary>
    public JsonSyntax? Explicit { get; } =
        uses.Where(use => use.Annotations.IsExplicit || use.Resolved.Annotations.IsExplicit)
            .Select(use => use.EffectiveDefault)
            .FirstOrDefault();
}
