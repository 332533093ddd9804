namespace Slipway.Language.Syntax;

/// <summary>Another reading of a tree: keys renamed, values replaced, keys added and moved. Everything keeps its place in the file.</summary>
public sealed class TreeEdit
{
    private readonly Dictionary<SpecScalar, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SpecNode, SpecNode> values = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SpecMapping, List<SpecEntry>> added = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SpecScalar> removed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether nothing is read otherwise.</summary>
    public bool IsEmpty => names.Count + values.Count + added.Count + removed.Count == 0;

    /// <summary>Reads a key under another name.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">Its name.</param>
    public void Rename(SpecScalar key, string name) => names[key] = name;

    /// <summary>Reads the keys of a mapping, and nothing below them, in this way.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <returns>The mapping with its keys renamed; the mapping itself where none is.</returns>
    public SpecMapping Renamed(SpecMapping mapping) =>
        names.Count > 0 && mapping.Entries.Any(entry => names.ContainsKey(entry.Key))
            ? new SpecMapping([.. mapping.Entries.Select(entry => entry with { Key = Key(entry.Key) })], mapping.Span)
            {
                IsIncomplete = mapping.IsIncomplete,
            }
            : mapping;

    /// <summary>Whether a mapping has a key under another name, or in a wrong place.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="key">The key.</param>
    /// <returns>True where it is read in it though it was not written so.</returns>
    public bool Renames(SpecMapping mapping, string key) =>
        mapping.Entries.Any(entry => names.TryGetValue(entry.Key, out var name) && name == key)
        || (values.GetValueOrDefault(mapping) as SpecMapping)?.Entry(key) is not null;

    /// <summary>Reads another value in place of one.</summary>
    /// <param name="value">The value as written.</param>
    /// <param name="other">What to read.</param>
    public void Replace(SpecNode value, SpecNode other) => values[value] = other;

    /// <summary>Reads a value as one that is there and of which nothing is known.</summary>
    /// <param name="value">The value as written.</param>
    public void Forget(SpecNode value) => Replace(value, SpecScalar.Unread(value.Span));

    /// <summary>Reads a key that the mapping lacks.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, whose place is taken for the key's.</param>
    public void Add(SpecMapping mapping, string key, SpecNode value) =>
        Add(mapping, new SpecEntry(SpecScalar.OfText(key, value.Span), value));

    /// <summary>Reads a value in place of one that is read otherwise than written, or added, already.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">What to read; ignored where the key is read as written.</param>
    public void Specify(SpecMapping mapping, string key, SpecNode value)
    {
        if (mapping[key] is { } written && values.ContainsKey(written))
            Replace(written, value);
        else if (added.GetValueOrDefault(mapping, []).Exists(entry => entry.Key.Text == key))
            Add(mapping, key, value);
    }

    /// <summary>Reads an entry in another mapping than the one in which it was written.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="mapping">The mapping that it is read in; null for none.</param>
    public void Move(SpecEntry entry, SpecMapping? mapping)
    {
        removed.Add(entry.Key);
        if (mapping is not null)
            Add(mapping, entry with { Key = SpecScalar.OfText(entry.Key.Text, entry.Key.Span) });
    }

    /// <summary>Takes over all that another edit reads otherwise.</summary>
    /// <param name="other">The other edit.</param>
    public void Add(TreeEdit other)
    {
        foreach (var (key, name) in other.names)
            names[key] = name;
        foreach (var (value, read) in other.values)
            values[value] = read;
        foreach (var (mapping, entry) in other.added.SelectMany(one => one.Value.Select(entry => (one.Key, entry))))
            Add(mapping, entry);
        removed.UnionWith(other.removed);
    }

    /// <summary>Reads a tree in this way.</summary>
    /// <param name="mapping">A mapping at any depth.</param>
    /// <returns>What is read; the mapping itself where nothing is read otherwise.</returns>
    public SpecMapping Apply(SpecMapping mapping)
    {
        if (IsEmpty)
            return mapping;
        if (values.TryGetValue(mapping, out var other) && other is SpecMapping whole)
            return whole;
        var read = mapping
            .Entries.Where(entry => !removed.Contains(entry.Key))
            .Select(entry => new SpecEntry(Key(entry.Key), Value(entry.Value)))
            .Concat(added.GetValueOrDefault(mapping, []).Select(entry => entry with { Value = Value(entry.Value) }));
        return new SpecMapping([.. read.DistinctBy(entry => entry.Key.Text, StringComparer.Ordinal)], mapping.Span)
        {
            IsIncomplete = mapping.IsIncomplete,
        };
    }

    private void Add(SpecMapping mapping, SpecEntry entry)
    {
        if (!added.TryGetValue(mapping, out var entries))
            added.Add(mapping, entries = []);
        entries.RemoveAll(one => one.Key.Text == entry.Key.Text);
        entries.Add(entry);
    }

    private SpecScalar Key(SpecScalar key) =>
        names.TryGetValue(key, out var name) ? SpecScalar.OfText(name, key.Span) : key;

    private SpecNode Value(SpecNode node) => values.TryGetValue(node, out var other) ? other : Content(node);

    private SpecNode Content(SpecNode node) =>
        node switch
        {
            SpecMapping mapping => Apply(mapping),
            SpecSequence list => new SpecSequence([.. list.Items.Select(Value)], list.Span),
            _ => node,
        };
}
