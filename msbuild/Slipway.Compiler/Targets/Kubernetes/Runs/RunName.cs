using System.Text;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>Names that a cluster takes, made of names that VESSL takes.</summary>
internal static class RunName
{
    /// <summary>What a label of DNS may hold.</summary>
    private const int LongestLabel = 63;

    /// <summary>The name of a run's objects: <c>Llama2_c</c> becomes <c>llama2-c</c>. A Service wants a letter in front.</summary>
    public static string Of(string name) => Label(name) is [>= 'a' and <= 'z', ..] label ? label : Label($"run-{name}");

    /// <summary>The name of the objects of a run among the runs of its project.</summary>
    /// <param name="document">The run.</param>
    /// <param name="workspace">The documents, this one among them.</param>
    public static string Of(SpecDocument document, Workspace workspace) => Of(workspace.Get<VesslNames>().Of(document));

    /// <summary>A label of lower-case letters, digits and dashes.</summary>
    /// <param name="name">The name.</param>
    /// <param name="otherwise">What to take where no letter or digit is left.</param>
    public static string Label(string name, string otherwise = "run") =>
        Fit(name, LongestLabel) is { Length: > 0 } label ? label : otherwise;

    private static string Fit(string name, int length)
    {
        var label = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                label.Append(letter);
            else if (label.Length > 0 && label[^1] != '-')
                label.Append('-');
        }
        var text = label.ToString();
        return (text.Length > length ? text[..length] : text).Trim('-');
    }
}
