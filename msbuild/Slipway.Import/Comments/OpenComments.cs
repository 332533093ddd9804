namespace Slipway.Import.Comments;

/// <summary>The comments that are in no C# yet.</summary>
/// <param name="all">All comments, in the order of the file.</param>
internal sealed class OpenComments(IReadOnlyList<YamlComment> all)
{
    private HashSet<YamlComment> taken = [];

    /// <summary>What is taken now, to go back to.</summary>
    public IReadOnlyCollection<YamlComment> Mark() => [.. taken];

    /// <summary>Goes back to what was taken before.</summary>
    /// <param name="mark">What was taken then.</param>
    public void Return(IReadOnlyCollection<YamlComment> mark) => taken = [.. mark];

    /// <summary>Takes the comments about some lines.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="last">The last line.</param>
    /// <returns>The texts of those that are open.</returns>
    public IReadOnlyList<string> Take(int first, int last) =>
        Take(comment => comment.About >= first && comment.About <= last);

    /// <summary>Takes the comments before the first line of a document.</summary>
    /// <param name="line">The first line.</param>
    /// <returns>The texts of those that are open.</returns>
    public IReadOnlyList<string> TakeAbove(int line) => Take(comment => comment.Line < line);

    private List<string> Take(Func<YamlComment, bool> isMeant)
    {
        var found = all.Where(comment => !taken.Contains(comment) && isMeant(comment)).ToList();
        taken.UnionWith(found);
        return [.. found.Select(comment => comment.Text)];
    }
}
