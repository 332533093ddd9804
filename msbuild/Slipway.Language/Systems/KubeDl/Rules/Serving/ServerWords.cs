using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeDl.Rules.Serving;

/// <summary>What a model server is started with.</summary>
internal static class ServerWords
{
    /// <summary>The options of a container's command and arguments, in the form <c>--name=value</c>.</summary>
    /// <remarks>A script after <c>sh -c</c> is taken apart at its blanks.</remarks>
    public static IEnumerable<string> Of(SpecMapping container)
    {
        var words = container
            .Texts("command")
            .Concat(container.Texts("args"))
            .SelectMany(text => text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        for (var at = 0; at < words.Count; at++)
        {
            var isPair =
                words[at].StartsWith("--", StringComparison.Ordinal)
                && !words[at].Contains('=', StringComparison.Ordinal);
            if (isPair && at + 1 < words.Count && !words[at + 1].StartsWith('-'))
                yield return $"{words[at]}={words[at + 1]}";
            yield return words[at];
        }
    }
}
