using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Tests.Mutants;

/// <summary>Goes through a spec and its schema side by side, and tells the keys that the schema knows.</summary>
internal static class SchemaWalk
{
    private const int MaximumParts = 8;

    public static IEnumerable<KeyPlace> Of(SpecMapping root) =>
        SchemaCatalog.BuiltIn.Recognise(root) is { } subject ? Value(root, [subject.Schema]) : [];

    private static IEnumerable<KeyPlace> Value(SpecNode node, IReadOnlyList<SchemaNode> schemas) =>
        node switch
        {
            SpecMapping mapping => Mapping(mapping, schemas),
            SpecSequence list => list.Items.SelectMany(item =>
                Value(item, [.. schemas.SelectMany(Parts).Select(part => part.Items).OfType<SchemaNode>()])
            ),
            _ => [],
        };

    private static IEnumerable<KeyPlace> Mapping(SpecMapping mapping, IReadOnlyList<SchemaNode> schemas)
    {
        var parts = schemas.SelectMany(Parts).ToList();
        var certain = schemas.SelectMany(Certain).ToList();
        var siblings = parts.SelectMany(part => part.Properties).Select(property => property.Name).Distinct().ToList();
        foreach (var entry in mapping.Entries)
        {
            var uses = parts.Select(part => part.Property(entry.Key.Text)?.Schema).OfType<SchemaNode>().ToList();
            if (uses.Count == 0)
            {
                var others = parts.Select(part => part.OtherValues).OfType<SchemaNode>().ToList();
                foreach (var inner in Value(entry.Value, others))
                    yield return inner;
                continue;
            }
            if (uses.Exists(use => use.Annotations.Deprecated is not null || use.Annotations.Forbidden is not null))
                continue;
            yield return new KeyPlace(
                mapping,
                entry,
                Types(uses),
                certain.Exists(part => part.Required.Contains(entry.Key.Text, StringComparer.Ordinal)),
                certain.Exists(part => !part.AllowsOtherKeys && part.OtherValues is null),
                References(uses.Concat(ItemsOf(uses))),
                siblings
            );
            var below = uses.Concat(uses.Select(use => TypedBy(mapping, use)).OfType<SchemaNode>()).ToList();
            foreach (var inner in Value(entry.Value, below))
                yield return inner;
        }
    }

    private static SchemaNode? TypedBy(SpecMapping owner, SchemaNode use)
    {
        if (use.Annotations.TypedBy is not { } kind)
            return null;
        if (kind != SchemaSubject.Document)
            return SchemaCatalog.BuiltIn.Definition(kind, owner.Text("type")?.Text.Split('@')[0] ?? "");
        var document = SchemaCatalog.BuiltIn.Document(
            owner.Text("apiVersion")?.Text ?? "",
            owner.Text("kind")?.Text ?? ""
        );
        return document?.Property("spec") is { } spec
            ? new SchemaNode { Properties = [new SchemaProperty("spec", spec.Schema, IsRequired: true)] }
            : null;
    }

    private static IEnumerable<SchemaNode> ItemsOf(IEnumerable<SchemaNode> uses) =>
        uses.SelectMany(Parts).Select(part => part.Items).OfType<SchemaNode>();

    private static string? References(IEnumerable<SchemaNode> uses) =>
        uses.Select(use => use.Annotations.References ?? use.Resolved.Annotations.References)
            .FirstOrDefault(kind => kind is not null);

    private static SchemaTypes Types(IEnumerable<SchemaNode> uses) =>
        uses.SelectMany(Parts)
            .Where(part => part.Types != SchemaTypes.Any)
            .Select(part => part.Types)
            .DefaultIfEmpty(SchemaTypes.Any)
            .Aggregate((all, types) => all | types);

    /// <summary>A schema and all that it includes or chooses from.</summary>
    private static IEnumerable<SchemaNode> Parts(SchemaNode use) => Parts(use, 0, withChoices: true);

    /// <summary>A schema and all that it includes.</summary>
    private static IEnumerable<SchemaNode> Certain(SchemaNode use) => Parts(use, 0, withChoices: false);

    private static IEnumerable<SchemaNode> Parts(SchemaNode use, int level, bool withChoices)
    {
        var schema = use.Resolved;
        if (level >= MaximumParts)
            return [schema];
        var included = withChoices ? schema.AllOf.Concat(schema.AnyOf).Concat(schema.OneOf) : schema.AllOf;
        return included.SelectMany(part => Parts(part, level + 1, withChoices)).Prepend(schema);
    }
}
