namespace Slipway.Runtime;

/// <summary>How the parts of an Application turn into trees.</summary>
internal static class SpecParts
{
    /// <summary>A tree that is where its builder was made.</summary>
    public static SpecItem Item(SpecMap tree, SpecObject part) =>
        new(new SpecValue(tree), part.File, part.Line, MakerOf(part));

    /// <summary>The method that is generated to make a part.</summary>
    public static string MakerOf(SpecObject part)
    {
        const string Step = nameof(Step);
        var name = part.GetType().Name;
        return part switch
        {
            Trait trait => trait.Call,
            OpenComponent => nameof(OpenExtensions.AddComponent),
            OpenPolicy => nameof(OpenExtensions.AddPolicy),
            OpenStep => nameof(OpenExtensions.AddStep),
            StepGroup => "Add" + name,
            WorkflowStep when name.EndsWith(Step, StringComparison.Ordinal) && name.Length > Step.Length => "Add"
                + name[..^Step.Length],
            Component or Policy or WorkflowStep => "Add" + name,
            _ => name,
        };
    }

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
