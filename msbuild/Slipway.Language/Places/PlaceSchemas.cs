using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Places;

/// <summary>What schemas say of a place in a document, be the document whole or half written.</summary>
/// <param name="catalog">The schemas.</param>
public sealed class PlaceSchemas(SchemaCatalog catalog)
{
    /// <summary>Deeper than this, schemas that combine others go in a circle.</summary>
    private const int MaximumDepth = 8;

    /// <summary>The schemas of the value that a way leads to, as the places that use them have them.</summary>
    /// <param name="path">The way.</param>
    /// <returns>The schemas that may hold; none where there is no schema.</returns>
    public IReadOnlyList<SchemaNode> Of(NodePath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Of(path.Root, path.Steps, path.Steps.Count);
    }

    /// <summary>The schemas of the mapping or list that the last step of a way begins at.</summary>
    /// <param name="path">The way.</param>
    /// <returns>The schemas that may hold; none where there is no schema.</returns>
    public IReadOnlyList<SchemaNode> OfParent(NodePath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Of(path.Root, path.Steps, Math.Max(0, path.Steps.Count - 1));
    }

    /// <summary>A schema and those that it combines, references followed.</summary>
    /// <param name="schema">The schema.</param>
    public static IEnumerable<SchemaNode> Parts(SchemaNode schema) => Combined(schema, MaximumDepth);

    /// <summary>The kind of definition that the key <c>type</c> of a mapping names, where another key is typed by it.</summary>
    /// <param name="schemas">The schemas of the mapping.</param>
    /// <returns><c>component</c>, for instance; null where <c>type</c> is an ordinary key.</returns>
    public static string? DefinitionKind(IEnumerable<SchemaNode> schemas) =>
        schemas
            .SelectMany(Parts)
            .SelectMany(part => part.Properties)
            .Select(property => property.Schema.Annotations.TypedBy)
            .FirstOrDefault(kind => kind is not (null or SchemaSubject.Itself or SchemaSubject.Document));

    private IReadOnlyList<SchemaNode> Of(SpecMapping root, IReadOnlyList<NodeStep> steps, int count)
    {
        IReadOnlyList<SchemaNode> schemas = catalog.Recognise(root)?.Schema is { } schema ? [schema] : [];
        for (var at = 0; at < count; at++)
            schemas = [.. Below(schemas, steps[at]).Distinct()];
        return schemas;
    }

    private IEnumerable<SchemaNode> Below(IReadOnlyList<SchemaNode> schemas, NodeStep step)
    {
        foreach (var part in schemas.SelectMany(Parts))
        {
            if (step.Entry is not { } entry)
            {
                if (part.Items is { } item)
                    yield return Chosen(item, step.Value);
            }
            else if (part.Property(entry.Key.Text) is { } property)
                yield return Chosen(property.Schema, (SpecMapping)step.Parent, step.Value);
            else if (part.OtherValues is { } other)
                yield return other;
        }
    }

    /// <summary>The schema of a key's value: that of the type next to it, where it is typed by one.</summary>
    private SchemaNode Chosen(SchemaNode use, SpecMapping owner, SpecNode value) =>
        use.Annotations.TypedBy switch
        {
            null => use,
            SchemaSubject.Itself => Chosen(use, value),
            SchemaSubject.Document => Document(owner) ?? use,
            var kind => catalog.Definition(kind, TypeOf(owner)) ?? use,
        };

    private SchemaNode Chosen(SchemaNode use, SpecNode value) =>
        use.Annotations.TypedBy == SchemaSubject.Itself && value is SpecMapping document
            ? Document(document) ?? use
            : use;

    private SchemaNode? Document(SpecMapping document) => catalog.Recognise(document)?.Schema;

    /// <summary>The type without the revision that <c>@v2</c> may select.</summary>
    private static string TypeOf(SpecMapping owner) => owner.Text("type")?.Text.Split('@')[0] ?? "";

    private static IEnumerable<SchemaNode> Combined(SchemaNode schema, int depth)
    {
        var resolved = schema.Resolved;
        yield return resolved;
        if (depth == 0)
            yield break;
        foreach (var part in resolved.AllOf.Concat(resolved.OneOf).Concat(resolved.AnyOf))
        {
            foreach (var below in Combined(part, depth - 1))
                yield return below;
        }
    }
}
