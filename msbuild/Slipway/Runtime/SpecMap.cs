using System.Runtime.CompilerServices;

namespace Slipway.Runtime;

/// <summary>A mapping under construction; keys keep the order in which they were first set.</summary>
internal sealed class SpecMap
{
    private readonly List<KeyValuePair<string, SpecItem>> entries = [];

    public IReadOnlyList<KeyValuePair<string, SpecItem>> Entries => entries;

    public SpecItem? this[string key]
    {
        get
        {
            var at = IndexOf(key);
            return at < 0 ? null : entries[at].Value;
        }
    }

    /// <summary>Sets a key; a key that is there keeps its place.</summary>
    public void Set(string key, SpecItem item)
    {
        var at = IndexOf(key);
        var entry = KeyValuePair.Create(key, item);
        if (at < 0)
            entries.Add(entry);
        else
            entries[at] = entry;
    }

    /// <summary>The list of a key, made where there is none.</summary>
    public SpecList List(string key, string? file, int line, [CallerMemberName] string call = "")
    {
        if (this[key]?.Value.Data is SpecList present)
            return present;
        var list = new SpecList();
        Set(key, new SpecItem(new SpecValue(list), file, line, call));
        return list;
    }

    /// <summary>The mapping of a key, made where there is none.</summary>
    public SpecMap Map(string key, string? file, int line, [CallerMemberName] string call = "")
    {
        if (this[key]?.Value.Data is SpecMap present)
            return present;
        var map = new SpecMap();
        Set(key, new SpecItem(new SpecValue(map), file, line, call));
        return map;
    }

    private int IndexOf(string key)
    {
        for (var at = 0; at < entries.Count; at++)
        {
            if (string.Equals(entries[at].Key, key, StringComparison.Ordinal))
                return at;
        }
        return -1;
    }
}
