namespace Slipway.Schema.Formats;

/// <summary>A branch, tag or commit of a git repository.</summary>
public static class GitRef
{
    /// <summary><c>git-ref</c>.</summary>
    public static ValueFormat Format { get; } =
        new("git-ref", "the name of a branch or tag, or a commit", "v1.4.0", Fault);

    private static string? Fault(string text)
    {
        if (text.Any(char.IsWhiteSpace))
            return "holds a space";
        if (text.StartsWith("-", StringComparison.Ordinal))
            return "starts with '-', so git takes it for an option";
        return text.Contains("..") ? "holds '..', which is a range" : null;
    }
}
