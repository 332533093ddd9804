using Slipway.Schema;

namespace Slipway.Language.Syntax;

/// <summary>A mapping; its entries keep the order of the file.</summary>
/// <param name="entries">The entries, no key twice.</param>
/// <param name="span">From the first key to just after the last value.</param>
public sealed class SpecMapping(IReadOnlyList<SpecEntry> entries, SourceSpan span) : SpecNode(span)
{
    /// <summary>The entries in file order.</summary>
    public IReadOnlyList<SpecEntry> Entries { get; } = entries;

    /// <summary>Whether lines that may belong to it could not be read, so that a missing key proves nothing.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The entries that are not in <see cref="Entries"/>, because their keys already appear.</summary>
    public IReadOnlyList<SpecEntry> Repeats { get; init; } = [];

    /// <summary>Lists in the column of its keys that are the value of none of them, because other keys are in between.</summary>
    public IReadOnlyList<SpecSequence> Strays { get; init; } = [];

    /// <summary>The mapping that follows without a mark of its own: the first key appears a second time, and so do others.</summary>
    public SpecMapping? Next { get; init; }

    /// <inheritdoc />
    public override string TypeName => "a mapping";

    /// <summary>The word between braces where the mapping is nothing but that, as in <c>{TOKEN}</c>: to YAML a key without a value.</summary>
    public string? Placeholder =>
        Entries is [{ Value: SpecScalar { Kind: ScalarKind.Null, Text: "", IsUnread: false }, Key: var key }]
        && Span.HasColumns
        && Span.StartLine == key.Span.StartLine
        && Span.StartColumn < key.Span.StartColumn
            ? key.Text
            : null;

    /// <summary>The value of a key, or null where the mapping has no such key.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    public SpecNode? this[string key] => Entry(key)?.Value;

    /// <summary>Finds the entry of a key.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    /// <returns>The entry, or null where the mapping has no such key.</returns>
    public SpecEntry? Entry(string key)
    {
        // Asked more often than anything else: the enumerator of an interface would be allocated each time.
        for (var at = 0; at < Entries.Count; at++)
        {
            if (Entries[at].Key.Text == key)
                return Entries[at];
        }
        return null;
    }

    /// <summary>Sets a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <returns>A mapping like this one with the value in place of the key's own, or at the end where it had none.</returns>
    public SpecMapping With(string key, SpecNode value)
    {
        var former = Entry(key);
        var entry = new SpecEntry(former?.Key ?? SpecScalar.OfText(key, value.Span), value);
        return former is null
            ? new SpecMapping([.. Entries, entry], Span) { Origin = Origin }
            : new SpecMapping([.. Entries.Select(one => ReferenceEquals(one, former) ? entry : one)], Span)
            {
                Origin = Origin,
            };
    }

    /// <summary>Marks that lines which may belong to it could not be read.</summary>
    /// <returns>A mapping like this one for which <see cref="IsIncomplete"/> holds.</returns>
    public SpecMapping AsIncomplete() => new(Entries, Span) { IsIncomplete = true, Origin = Origin };

    /// <summary>The mapping, and those that follow it without a mark of their own.</summary>
    /// <returns>One mapping where every key appears once.</returns>
    public IEnumerable<SpecMapping> Parts()
    {
        for (var part = this; part is not null; part = part.Next)
            yield return part;
    }

    /// <summary>Takes the mapping that follows for a part of this one, as far as its keys are new.</summary>
    /// <returns>A mapping without <see cref="Next"/>.</returns>
    public SpecMapping Joined()
    {
        if (Next is null)
            return this;
        var all = Parts().SelectMany(part => part.Entries).ToList();
        return new SpecMapping([.. all.DistinctBy(entry => entry.Key.Text, StringComparer.Ordinal)], Span)
        {
            IsIncomplete = Parts().Any(part => part.IsIncomplete),
        };
    }

    /// <summary>Leaves a key out.</summary>
    /// <param name="key">The key.</param>
    /// <returns>A mapping like this one without the key.</returns>
    public SpecMapping Without(string key) =>
        new([.. Entries.Where(entry => entry.Key.Text != key)], Span) { Origin = Origin };

    /// <summary>The value of a key where it is a mapping.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The mapping, or null where the key is absent or holds something else.</returns>
    public SpecMapping? Mapping(string key) => this[key] as SpecMapping;

    /// <summary>The items of a key's value where it is a list.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The items; empty where the key is absent or holds something else.</returns>
    public IReadOnlyList<SpecNode> Items(string key) => (this[key] as SpecSequence)?.Items ?? [];

    /// <summary>The mappings among the items of a key's value.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The mappings; empty where the key is absent or holds something else.</returns>
    public IEnumerable<SpecMapping> Mappings(string key) => Items(key).OfType<SpecMapping>();

    /// <summary>The text scalars among the items of a key's value.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The scalars that hold text; empty where the key is absent or holds something else.</returns>
    public IEnumerable<SpecScalar> Texts(string key) => Items(key).OfType<SpecScalar>().Where(item => item.IsText);

    /// <summary>The value of a key where it is text.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The scalar, or null where the key is absent or holds something else.</returns>
    public SpecScalar? Text(string key) => this[key] is SpecScalar { IsText: true } scalar ? scalar : null;

    /// <summary>The value of a key where it is a whole number.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number, or null where the key is absent or holds something else.</returns>
    public long? Integer(string key) => (this[key] as SpecScalar)?.Integer;

    /// <summary>The value of a key where it is true or false.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The truth value, or null where the key is absent or holds something else.</returns>
    public bool? Boolean(string key) => (this[key] as SpecScalar)?.Boolean;
}
