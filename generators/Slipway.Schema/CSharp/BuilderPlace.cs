namespace Slipway.Schema.CSharp;

/// <summary>A place in C#: the builders whose members are called there.</summary>
/// <param name="Builders">The builders, innermost first.</param>
/// <param name="Owner">What is built there: <c>model-serving 'demo'</c>; null where it is a document.</param>
public sealed record BuilderPlace(IReadOnlyList<BuilderClass> Builders, string? Owner)
{
    /// <summary>How far inside a builder a key is looked for that a message names without saying where it belongs.</summary>
    private const int MaximumDepth = 2;

    /// <summary>How many builders of one line are kept apart.</summary>
    private const int MaximumBuilders = 32;

    /// <summary>What wrote the single values at the place.</summary>
    public IReadOnlyList<BuilderMember> Values { get; init; } = [];

    /// <summary>The variables that can be written there, by the names of what they hold.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The builder of a definition, by its kind and its type; null for one that is not known there.</summary>
    public Func<string, string, BuilderClass?> Definition { get; init; } = (_, _) => null;

    /// <summary>A place of which nothing is known.</summary>
    public static BuilderPlace Unknown { get; } = new([], null);

    /// <summary>Finds what C# has for a key at the place: in the builder itself, in those around it, then inside them.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The member; null where no builder has one.</returns>
    public BuilderMember? Find(string key)
    {
        for (var depth = 0; depth <= MaximumDepth; depth++)
        {
            foreach (var builder in Builders)
            {
                if (Inside(builder, key, depth) is { } found)
                    return found;
            }
        }
        return null;
    }

    /// <summary>The C# of a word that is written as a value at the place; null where it is not one of a closed list.</summary>
    /// <param name="text">The word as it is in a spec.</param>
    /// <returns>The C#.</returns>
    public string? Word(string text) =>
        Values.Select(value => value.Word(text)).FirstOrDefault(word => word is not null);

    /// <summary>Takes two places for one, which the code does not tell apart: several calls in one line.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>A place with the builders and values of both.</returns>
    public BuilderPlace Or(BuilderPlace other) =>
        Builders.Count >= MaximumBuilders
            ? this
            : this with
            {
                Builders = [.. Builders.Union(other.Builders)],
                Values = [.. Values.Union(other.Values)],
            };

    /// <summary>The same place, looked at from the nearest builder that has a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The place; this one where no builder has the key.</returns>
    public BuilderPlace With(string key)
    {
        var builders = Builders.SkipWhile(builder => builder.Member(key) is null).ToList();
        return builders.Count == 0 ? this : this with { Builders = builders };
    }

    private static BuilderMember? Inside(BuilderClass builder, string key, int depth) =>
        depth == 0
            ? builder.Member(key)
            : builder
                .Members.SelectMany(member => member.Parts)
                .Select(part => Inside(part, key, depth - 1))
                .FirstOrDefault(found => found is not null);
}
