using System.Globalization;
using Slipway.Schema;

namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>A command that starts a server whose port is known.</summary>
/// <param name="Name">The program.</param>
/// <param name="Port">The port it listens on.</param>
/// <param name="IsDefault">Whether the port is the program's own, since nothing names one.</param>
/// <param name="Place">Where the command is.</param>
internal sealed record ServerCommand(string Name, int Port, bool IsDefault, SourceSpan Place)
{
    /// <summary>Programs that run the command among their arguments.</summary>
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal)
    {
        "command",
        "dumb-init",
        "env",
        "exec",
        "ionice",
        "nice",
        "nohup",
        "numactl",
        "setsid",
        "stdbuf",
        "sudo",
        "time",
        "timeout",
        "tini",
        "xvfb-run",
    };

    /// <summary>The servers that a script starts.</summary>
    /// <param name="script">The script.</param>
    /// <param name="values">What is known of variables.</param>
    public static IEnumerable<ServerCommand> In(ShellScript script, ShellValues values)
    {
        foreach (var command in script.Commands)
        {
            if (Started(command) is not var (server, at))
                continue;
            var arguments = command.Words.Skip(at + server.Words.Count).ToList();
            var port = server.PortOf(arguments, name => Given(command, at, name, values), values.Expand);
            if (port is not var (number, isDefault))
                continue;
            var last = command.Words[at + server.Words.Count - 1];
            var start = command.Words[at].Start + command.Words[at].Text.Length - command.Words[at].Program.Length;
            yield return new ServerCommand(
                string.Join(' ', server.Words),
                number,
                isDefault,
                script.Places.Of(start, last.Start + last.Length - start)
            );
        }
    }

    /// <summary>The server that a command starts, and where among its words that is; null where it starts none.</summary>
    private static (Server Server, int At)? Started(ShellCommand command)
    {
        var words = command.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsProgram(words, at))
                continue;
            foreach (var server in Server.All)
            {
                if (server.IsAt(words, at))
                    return (server, at);
            }
        }
        return null;
    }

    /// <summary>Whether a word is run: the first one, what <c>python -m</c> or <c>poetry run</c> runs, or what a wrapper runs.</summary>
    private static bool IsProgram(IReadOnlyList<ShellWord> words, int at) =>
        at == 0
        || Wrappers.Contains(words[0].Program)
        || words[at - 1].Text is "-m"
        || words.Skip(1).Take(Math.Min(at - 1, 3)).Any(word => word.Text == "run");

    /// <summary>The value that a command finds in its environment, with whether there is one.</summary>
    private static (bool IsSet, string? Value) Given(ShellCommand command, int server, string name, ShellValues values)
    {
        var own = command
            .Given.Concat(command.Words.Take(server))
            .Select(word => word.Assignment)
            .LastOrDefault(assignment => assignment?.Name == name);
        return own is { } given ? (true, values.Expand(given.Value))
            : values.TryGet(name, out var value) ? (true, value)
            : (false, null);
    }

    /// <summary>Reads a port.</summary>
    /// <param name="text">What is written; null where that is not known.</param>
    /// <returns>The port, or null where it is none.</returns>
    public static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is >= 1 and <= 65535
            ? number
            : null;
}
