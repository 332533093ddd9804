namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>Commands that bash has and the POSIX shell does not, and words that it gives a meaning.</summary>
internal static class BashWords
{
    private const string NotFound = "does not find it";

    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["source"] = "write '.' with a path, './file' for one in the folder",
        ["function"] = "write 'name() { …; }'",
        ["declare"] = "write 'name=value', 'export name=value' or 'readonly name=value'",
        ["typeset"] = "write 'name=value', 'export name=value' or 'readonly name=value'",
        ["let"] = "write 'i=$((i + 1))'",
        ["[["] = "write '[ … ]', or 'case' for patterns",
        ["pushd"] = "write 'cd' in parentheses, which ends with them: '(cd folder && command)'",
        ["popd"] = "write 'cd' in parentheses, which ends with them: '(cd folder && command)'",
        ["mapfile"] = "read the lines with 'while read -r line'",
        ["readarray"] = "read the lines with 'while read -r line'",
        ["shopt"] = Bashism.File,
        ["select"] = Bashism.File,
        ["coproc"] = Bashism.File,
        ["compgen"] = Bashism.File,
    };

    /// <summary>What a command has of it.</summary>
    /// <param name="command">The command.</param>
    public static IEnumerable<Bashism> In(ShellCommand command)
    {
        if (command.Words.Count == 0)
            yield break;
        var program = command.Words[0];
        if (program.IsPlain && Commands.TryGetValue(program.Text, out var remedy))
            yield return Found(program, program, program.Text == "[[" ? Bashism.Fails : NotFound, remedy);
        else if (IsAddition(program))
            yield return Added(program);
        else if (Argument(program, [.. command.Words.Skip(1)]) is var (word, instead))
            yield return Found(program, word, Bashism.Fails, instead);
    }

    /// <summary>The word that is bash among those of a command that every shell has; null where there is none.</summary>
    private static (ShellWord Word, string Remedy)? Argument(ShellWord program, IReadOnlyList<ShellWord> words) =>
        program.Text switch
        {
            "set" when First(words, word => word == "pipefail") is { } word => (
                word,
                $"leave 'pipefail' out and write the output to a file first, so that '$?' is the command's own, or {Bashism.File}"
            ),
            "[" or "test" when First(words, word => word == "==") is { } word => (word, "write '='"),
            "[" or "test" when First(words, word => word == "=~") is { } word => (word, "use 'case', or 'grep -q'"),
            "read" when First(words, word => IsOption(word) && word.Any("adeinNptu".Contains)) is { } word => (
                word,
                "of the options, every shell has '-r' alone"
            ),
            "export" when First(words, word => word is "-f") is { } word => (word, Bashism.File),
            "local" when First(words, word => IsOption(word)) is { } word => (word, "write 'local name' alone"),
            "printf" when First(words.Take(1), word => word is "-v") is { } word => (word, "write 'name=$(printf …)'"),
            "wait" when First(words, word => word is "-n") is { } word => (word, "wait for process ids, '$!'"),
            "trap" when First(words, word => word is "ERR" or "DEBUG" or "RETURN") is { } word => (
                word,
                "use 'EXIT', and look at '$?'"
            ),
            _ => null,
        };

    private static bool IsOption(string word) => word is ['-', not '-', ..];

    private static bool IsAddition(ShellWord word) =>
        word.Text.IndexOf("+=", StringComparison.Ordinal) is > 0 and var at
        && !char.IsAsciiDigit(word.Text[0])
        && word.Text[..at].All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    private static ShellWord? First(IEnumerable<ShellWord> words, Func<string, bool> isIt) =>
        words.FirstOrDefault(word => word.IsPlain && isIt(word.Text));

    private static Bashism Added(ShellWord word) =>
        new(word.Start, word.Text.IndexOf('=') + 1, NotFound, "write 'name=\"$name…\"'");

    /// <summary>From one word to another, or the last alone where they are on two lines.</summary>
    private static Bashism Found(ShellWord from, ShellWord to, string effect, string remedy) =>
        new(from.Start, to.Start + to.Length - from.Start, effect, remedy);
}
