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

    /// <summary>Every single value of a tree that is text, with the key it is under, in any order.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="isEntered">Whether to look at what is under a key; null for all keys.</param>
    /// <returns>The nearest key, empty where there is none, and the value.</returns>
    public static IEnumerable<(string Key, SpecScalar Value)> Texts(SpecNode root, Predicate<string>? isEntered = null)
    {
        var open = new Stack<(string Key, SpecNode Node)>([("", root)]);
        while (open.TryPop(out var next))
        {
            switch (next.Node)
            {
                case SpecScalar { IsText: true } scalar:
                    yield return (next.Key, scalar);
                    break;
                case SpecSequence list:
                    foreach (var item in list.Items)
                        open.Push((next.Key, item));
                    break;
                case SpecMapping mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        if (isEntered?.Invoke(entry.Key.Text) != false)
                            open.Push((entry.Key.Text, entry.Value));
                    }
                    break;
            }
        }
    }
}
