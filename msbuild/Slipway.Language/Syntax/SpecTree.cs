namespace Slipway.Language.Syntax;

/// <summary>Walks trees.</summary>
public static class SpecTree
{
    /// <summary>Every key and every single value of a tree, in any order.</summary>
    /// <param name="root">The tree.</param>
    /// <returns>The scalars.</returns>
    public static IEnumerable<SpecScalar> Scalars(SpecNode root)
    {
        var open = new Stack<SpecNode>([root]);
        while (open.TryPop(out var node))
        {
            switch (node)
            {
                case SpecScalar scalar:
                    yield return scalar;
                    break;
                case SpecSequence list:
                    foreach (var item in list.Items)
                        open.Push(item);
                    break;
                case SpecMapping mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        yield return entry.Key;
                        open.Push(entry.Value);
                    }
                    break;
            }
        }
    }
}
