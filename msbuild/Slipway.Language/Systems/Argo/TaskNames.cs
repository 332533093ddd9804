using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Systems.Argo;

/// <summary>The tasks that a task waits for: those of <c>dependencies</c>, and those of the expression <c>depends</c>.</summary>
internal static class TaskNames
{
    /// <summary>The names, each with its place.</summary>
    /// <param name="task">The task.</param>
    public static IEnumerable<(string Name, SourceSpan Place)> In(SpecMapping task) =>
        task.Texts("dependencies")
            .Select(name => (name.Text, name.Span))
            .Concat(task.Text("depends") is { } depends ? In(depends) : []);

    private static IEnumerable<(string Name, SourceSpan Place)> In(SpecScalar depends)
    {
        var text = depends.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
                continue;
            var end = End(text, at);
            yield return (text[at..end], depends.PartSpan(at, end - at));
            // How the task ended: build.Succeeded.
            at = end < text.Length && text[end] == '.' ? End(text, end + 1) : end;
        }
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            end++;
        return end;
    }
}
