namespace Slipway.Bundles;

/// <summary>A tree as <c>tree</c> prints one.</summary>
/// <param name="Text">What is at the node.</param>
internal sealed record TreeLines(string Text)
{
    private readonly List<TreeLines> children = [];

    /// <summary>Adds a child.</summary>
    /// <returns>The child.</returns>
    public TreeLines Add(string text)
    {
        children.Add(new TreeLines(text));
        return children[^1];
    }

    /// <summary>The lines, the node's own first.</summary>
    public IEnumerable<string> Print() => [Text, .. Below("")];

    private IEnumerable<string> Below(string margin)
    {
        for (var at = 0; at < children.Count; at++)
        {
            var isLast = at == children.Count - 1;
            yield return margin + (isLast ? "└── " : "├── ") + children[at].Text;
            foreach (var line in children[at].Below(margin + (isLast ? "    " : "│   ")))
                yield return line;
        }
    }
}
