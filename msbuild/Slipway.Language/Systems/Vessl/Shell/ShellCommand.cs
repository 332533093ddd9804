namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>A simple command in a script, wherever it is: on any line, in a list, in '$( )'.</summary>
/// <param name="Given">What is given to it alone: the words such as <c>PORT=80</c> in front of it.</param>
/// <param name="Words">Its words, the program first; none where it only gives values to variables.</param>
internal sealed record ShellCommand(IReadOnlyList<ShellWord> Given, IReadOnlyList<ShellWord> Words)
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "!",
        "{",
        "}",
        "do",
        "done",
        "elif",
        "else",
        "esac",
        "fi",
        "if",
        "then",
        "until",
        "while",
    };

    /// <summary>The commands of a script, in the order in which they end.</summary>
    /// <param name="script">The script.</param>
    /// <param name="mask">What the shell looks at in it.</param>
    public static IEnumerable<ShellCommand> In(string script, ShellMask mask) =>
        new Reader(script, mask.Words)
            .Read()
            .Select(Of)
            .Where(command => command.Given.Count + command.Words.Count > 0);

    private static ShellCommand Of(List<ShellWord> words)
    {
        var start = words.TakeWhile(word => word.IsPlain && Reserved.Contains(word.Text)).Count();
        var program = start + words.Skip(start).TakeWhile(word => word.Assignment is not null).Count();
        return new ShellCommand(words[start..program], words[program..]);
    }

    private sealed class Reader(string script, string words)
    {
        /// <summary>The commands around the one that is read, which go on after a ')'.</summary>
        private readonly Stack<List<ShellWord>> around = [];
        private List<ShellWord> current = [];
        private int begun = -1;
        private bool isTarget;

        public IEnumerable<List<ShellWord>> Read()
        {
            for (var at = 0; at < words.Length; at++)
            {
                var letter = words[at];
                if (letter is not (' ' or '\t' or '\r' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>' or '`'))
                {
                    begun = begun < 0 ? at : begun;
                    continue;
                }
                End(at);
                if (letter is '<' or '>')
                    isTarget = true;
                else if (letter == '(')
                {
                    around.Push(current);
                    current = [];
                }
                else if (letter == ')')
                {
                    yield return current;
                    current = around.TryPop(out var outer) ? outer : [];
                }
                else if (letter is '\n' or ';' or '|' or '`' || (letter == '&' && !IsRedirection(at)))
                {
                    yield return current;
                    current = [];
                    isTarget = false;
                }
            }
            End(words.Length);
            yield return current;
            while (around.TryPop(out var outer))
                yield return outer;
        }

        private bool IsRedirection(int at) =>
            (at > 0 && words[at - 1] is '<' or '>') || (at + 1 < words.Length && words[at + 1] == '>');

        /// <summary>Ends a word, which is not one of the command where it is the target of a redirection.</summary>
        private void End(int at)
        {
            if (begun < 0)
                return;
            if (!isTarget)
                current.Add(ShellWord.Of(script, words, begun, at));
            isTarget = false;
            begun = -1;
        }
    }
}
