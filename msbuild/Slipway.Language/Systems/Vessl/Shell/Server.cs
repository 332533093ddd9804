namespace Slipway.Language.Systems.Vessl.Shell;

/// <summary>What is known of a program that serves.</summary>
/// <param name="Words">The words that start it.</param>
/// <param name="Default">The port it listens on where nothing names one.</param>
/// <param name="Flags">The options that name the port.</param>
/// <param name="Variable">The environment variable that names the port where no option does; null where it reads none.</param>
/// <param name="Elsewhere">Options by which it gets the port from elsewhere, or listens on none.</param>
internal sealed record Server(
    IReadOnlyList<string> Words,
    int Default,
    IReadOnlyList<string> Flags,
    string? Variable,
    IReadOnlyList<string> Elsewhere
)
{
    /// <summary>The servers that are known.</summary>
    public static readonly IReadOnlyList<Server> All =
    [
        new(["streamlit", "run"], 8501, ["--server.port"], "STREAMLIT_SERVER_PORT", []),
        new(["vllm", "serve"], 8000, ["--port"], null, ["--config", "--uds"]),
        new(["vllm.entrypoints.openai.api_server"], 8000, ["--port"], null, ["--config", "--uds"]),
        new(["tensorboard"], 6006, ["--port"], null, []),
        new(["uvicorn"], 8000, ["--port"], "UVICORN_PORT", ["--fd", "--uds"]),
    ];

    /// <summary>Whether a command starts it at one of its words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">The word.</param>
    public bool IsAt(IReadOnlyList<ShellWord> words, int at) =>
        at + Words.Count <= words.Count
        && words[at].Program == Words[0]
        && Words.Skip(1).Select((word, next) => words[at + 1 + next].Text == word).All(isSame => isSame);

    /// <summary>The port it listens on.</summary>
    /// <param name="arguments">The words after it.</param>
    /// <param name="given">What its environment has: whether a variable is set, and the value where that is known.</param>
    /// <param name="expand">Expands the variables in a word; null where one is not known.</param>
    /// <returns>The port, with whether it is its own; null where the port is not known.</returns>
    public (int Port, bool IsDefault)? PortOf(
        IReadOnlyList<ShellWord> arguments,
        Func<string, (bool IsSet, string? Value)> given,
        Func<string, string?> expand
    )
    {
        string? text = null;
        var (isNamed, mayName) = (false, false);
        for (var at = 0; at < arguments.Count; at++)
        {
            var (option, value) = Option(arguments[at].Text);
            if (Elsewhere.Contains(option, StringComparer.Ordinal))
                return null;
            mayName |= arguments[at].Text.StartsWith('$') && expand(arguments[at].Text)?.StartsWith('-') != false;
            if (!Flags.Contains(option, StringComparer.Ordinal))
                continue;
            isNamed = true;
            text = expand(value ?? (at + 1 < arguments.Count ? arguments[at + 1].Text : ""));
        }
        if (!isNamed && Variable is not null && given(Variable) is { IsSet: true } variable)
            (isNamed, text) = (true, variable.Value);
        if (isNamed)
            return ServerCommand.NumberOf(text) is { } port ? (port, false) : null;
        return mayName ? null : (Default, true);
    }

    private static (string Option, string? Value) Option(string word) =>
        word.StartsWith('-') && word.IndexOf('=') is > 0 and var at ? (word[..at], word[(at + 1)..]) : (word, null);
}
