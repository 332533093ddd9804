namespace Slipway.Runtime;

/// <summary>How the parts of an Application turn into trees.</summary>
internal static class SpecParts
{
    /// <summary>A tree that is where its builder was made.</summary>
    public static SpecItem Item(SpecMap tree, SpecObject part) => new(new SpecValue(tree), part.File, part.Line);

    /// <summary>Puts the properties of a definition into the tree of what has it; without any there is no such key.</summary>
    public static void SetProperties(SpecMap tree, SpecObject part)
    {
        if (part.Entries.Entries.Count > 0)
            tree.Set("properties", Item(part.Entries, part));
    }

    /// <summary>Copies entries.</summary>
    public static void SetAll(SpecMap tree, SpecMap entries)
    {
        foreach (var entry in entries.Entries)
            tree.Set(entry.Key, entry.Value);
    }
}
