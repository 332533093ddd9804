using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.CSharp;
using Slipway.Schema.Model;

namespace Slipway.Language.Speech;

/// <summary>Which builders were at work where the values of documents were written in C#.</summary>
internal sealed class CodePlaces
{
    private readonly Dictionary<SourceSpan, BuilderPlace> places = [];
    private readonly Dictionary<(string File, int Line), BuilderPlace> lines = [];
    private readonly HeldVariables variables = new();
    private readonly SchemaBuilders builders;
    private readonly SchemaCatalog catalog;

    private CodePlaces(SchemaCatalog catalog)
    {
        this.catalog = catalog;
        builders = new SchemaBuilders(catalog.Files);
    }

    /// <summary>Finds the places of all values that C# gave.</summary>
    /// <param name="workspace">The documents.</param>
    /// <returns>The places.</returns>
    public static CodePlaces Of(Workspace workspace)
    {
        var found = new CodePlaces(workspace.Options.Catalog);
        foreach (var document in workspace.Documents.Where(document => document.Root.Span.IsCode))
        {
            if (document.Subject is not { } subject)
                continue;
            found.Add(document.Root, All([subject.Schema]), found.builders.Of(subject.File), BuilderPlace.Unknown);
        }
        return found;
    }

    /// <summary>The place of a value; that of another one in the line where the value is not known.</summary>
    public BuilderPlace this[SourceSpan span]
    {
        get
        {
            var place = places.GetValueOrDefault(span) ?? lines.GetValueOrDefault((span.File, span.StartLine));
            return (place ?? BuilderPlace.Unknown) with
            {
                Variables = variables.At(span),
                Definition = (kind, type) =>
                    catalog.Subject(kind, type) is { } subject ? builders.Of(subject.File) : null,
            };
        }
    }

    /// <summary>Walks through a mapping, its schemas and its builder side by side.</summary>
    private void Add(SpecMapping mapping, IReadOnlyList<SchemaNode> schemas, BuilderClass? builder, BuilderPlace around)
    {
        var own = (builder ?? WrittenBuilder.Of([.. schemas])) is { } known ? CalledMembers.Of(known, mapping) : null;
        var chosen = Chosen(mapping, schemas);
        var definition = chosen is null ? null : Definition(chosen, mapping);
        variables.Add(mapping);
        var place = new BuilderPlace(
            [.. new[] { own, definition }.OfType<BuilderClass>(), .. around.Builders],
            chosen is null ? around.Owner : Owner(mapping, chosen)
        );
        Note(mapping.Span, place);
        foreach (var (key, value) in mapping.Entries)
        {
            Note(key.Span, place);
            var properties = All(schemas.Select(schema => schema.Property(key.Text)?.Schema).OfType<SchemaNode>());
            if (chosen is not null && value is SpecMapping filled && properties.Any(IsChosen))
                Add(filled, All([chosen.Schema]), definition, place);
            else if (value is SpecMapping inner && properties.Any(one => one.Annotations.IsInline))
                Add(inner, properties, own, around);
            else
                Add(value, properties, own?.Member(key.Text), place);
        }
    }

    private void Add(SpecNode node, IReadOnlyList<SchemaNode> schemas, BuilderMember? member, BuilderPlace around)
    {
        switch (node)
        {
            case SpecMapping map when member is { IsMap: true }:
                Note(map.Span, around);
                var values = All(schemas.Select(schema => schema.OtherValues).OfType<SchemaNode>());
                foreach (var (key, value) in map.Entries)
                {
                    Note(key.Span, around);
                    Add(value, values, member with { IsMap = false }, around);
                }
                break;
            case SpecMapping mapping:
                var part = Fitting(mapping, member?.Parts ?? []);
                Add(mapping, schemas, part is null ? null : CalledMembers.Filled(part, mapping), around);
                break;
            case SpecSequence list:
                Note(list.Span, around);
                var items = All(schemas.Select(schema => schema.Items).OfType<SchemaNode>());
                foreach (var item in list.Items)
                    Add(item, items, member, around);
                break;
            default:
                Note(node.Span, member is null ? around : around with { Values = [member] });
                break;
        }
    }

    /// <summary>Schemas with those they refer to and all their parts.</summary>
    private static List<SchemaNode> All(IEnumerable<SchemaNode> schemas)
    {
        var all = new List<SchemaNode>();
        Collect(schemas);
        return all;

        void Collect(IEnumerable<SchemaNode> some)
        {
            foreach (var schema in some.Where(schema => !all.Contains(schema)))
            {
                all.Add(schema);
                if (schema.Reference is not null)
                    Collect([schema.Resolved]);
                Collect(schema.AllOf);
            }
        }
    }

    /// <summary>Of several forms the one that has most of the keys.</summary>
    private static BuilderClass? Fitting(SpecMapping mapping, IReadOnlyList<BuilderClass> parts) =>
        parts.MaxBy(part => mapping.Entries.Count(entry => part.Member(entry.Key.Text) is not null));

    private static bool IsChosen(SchemaNode property) => property.Annotations.TypedBy is not null;

    /// <summary>The definition that a mapping names by its type.</summary>
    private SchemaSubject? Chosen(SpecMapping owner, IReadOnlyList<SchemaNode> schemas) =>
        owner.Text("type") is { } type
        && All(schemas.SelectMany(schema => schema.Properties).Select(property => property.Schema)).Find(IsChosen)
            is { Annotations.TypedBy: { } kind }
            ? catalog.Subject(kind, type.Text.Split('@')[0])
            : null;

    /// <summary>The builder of a definition. A trait is made and filled by one call, all others have members of their own.</summary>
    private BuilderClass? Definition(SchemaSubject chosen, SpecMapping mapping)
    {
        var builder = builders.Of(chosen.File);
        return builder is not null && chosen.Kind == "trait" && mapping.Mapping("properties") is { } properties
            ? CalledMembers.Filled(builder, properties)
            : builder;
    }

    private static string? Owner(SpecMapping owner, SchemaSubject subject) =>
        owner.Text("name") is { } name ? $"{subject.Name} '{name.Text}'" : subject.Name;

    private void Note(SourceSpan span, BuilderPlace place)
    {
        places[span] = places.TryGetValue(span, out var other) ? other.Or(place) : place;
        lines.TryAdd((span.File, span.StartLine), place);
    }
}
