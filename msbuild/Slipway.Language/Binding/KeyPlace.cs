using Slipway.Language.Syntax;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>Finds the place that a key was meant for which is a level too high or too low.</summary>
internal sealed class KeyPlace(SchemaCatalog catalog)
{
    private readonly HashSet<(SpecMapping Mapping, string Key)> tooHigh = [];
    private readonly Stack<(SpecMapping Mapping, SchemaNode Schema)> around = new();

    /// <summary>Goes into a mapping.</summary>
    public void Enter(SpecMapping mapping, SchemaNode schema) => around.Push((mapping, schema));

    /// <summary>Comes back out of the mapping entered last.</summary>
    public void Leave() => around.Pop();

    /// <summary>Says where an entry belongs whose key the mapping entered last does not have; null where no place around takes it.</summary>
    /// <returns>The place in words, and the mapping it is, where that is there.</returns>
    public (Sentence Words, SpecMapping? Mapping)? Of(SpecEntry entry)
    {
        var key = entry.Key.Text;
        var (mapping, schema) = around.Peek();
        if (Inside(key, mapping, schema) is { } inner)
        {
            tooHigh.Add((mapping, key));
            return (Sentence.Of($"It belongs inside '{new KeyName(inner)}'"), mapping.Mapping(inner));
        }
        var within = mapping;
        foreach (var (outer, itsSchema) in around.Skip(1))
        {
            if (Holder(outer, within) is not { } holder)
                break;
            if (itsSchema.Property(key) is not null && outer.Entry(key) is null)
                return (Sentence.Of($"It belongs next to '{new KeyName(holder)}', not inside"), outer);
            within = outer;
        }
        return null;
    }

    /// <summary>Whether a key that the mapping entered last lacks is a level too high, where it is reported.</summary>
    public bool IsTooHigh(string key) =>
        around.Skip(1).FirstOrDefault() is ({ } outer, { } schema)
        && (tooHigh.Contains((outer, key)) || IsUnknown(key, outer, schema) && Inside(key, outer, schema) is not null);

    private static bool IsUnknown(string key, SpecMapping mapping, SchemaNode schema) =>
        !schema.AllowsOtherKeys && schema.Property(key) is null && mapping.Entry(key) is not null;

    /// <summary>The key of the only mapping next to a key, or that could be there, which has the key.</summary>
    private string? Inside(string key, SpecMapping mapping, SchemaNode schema)
    {
        var places = schema
            .AllOf.Select(part => part.Resolved)
            .Prepend(schema)
            .SelectMany(part => part.Properties)
            .Where(property => Content(property, mapping).Property(key) is not null)
            .Take(2)
            .ToList();
        return places is [var only] ? only.Name : null;
    }

    /// <summary>The schema of what is below a key: that of a definition where the type next to it chooses one.</summary>
    public SchemaNode Content(SchemaProperty property, SpecMapping owner) =>
        property.Schema.Annotations is { TypedBy: { } kind and not SchemaSubject.Document }
            ? catalog.Definition(kind, owner.Text("type")?.Text.Split('@')[0] ?? "") ?? property.Schema.Resolved
            : property.Schema.Resolved;

    /// <summary>The key of a mapping under which another one is, alone or in a list.</summary>
    private static string? Holder(SpecMapping outer, SpecMapping inner) =>
        outer
            .Entries.FirstOrDefault(entry =>
                ReferenceEquals(entry.Value, inner) || (entry.Value as SpecSequence)?.Items.Contains(inner) == true
            )
            ?.Key.Text;
}
