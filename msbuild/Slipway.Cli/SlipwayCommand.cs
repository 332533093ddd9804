using System.CommandLine;
using Slipway.Build.Faults;
using Slipway.Cli.Commands;
using Slipway.Cli.Terminals;
using Slipway.Schema.Words;

namespace Slipway.Cli;

/// <summary>The program: <c>slipway check specs</c>, and what else there is.</summary>
internal static class SlipwayCommand
{
    /// <summary>Carries out a command line.</summary>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <param name="cancellation">Stops it; so does Ctrl+C.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var asked = Create(terminal).Parse(arguments);
        if (asked.Errors.Count > 0 && arguments.Count > 0)
            return Refuse(asked, terminal);
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            var code = await asked.InvokeAsync(configuration, cancellation);
            return asked.Errors.Count > 0 ? ExitCodes.Refused : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (Exception exception)
        {
            // Its inner words help no one who only wanted a spec checked.
            return terminal.Refuse(BuildDiagnostics.Internal.With(exception.GetType().Name).Message);
        }
    }

    /// <summary>What reads the output gets no words that are for people.</summary>
    private static int Refuse(ParseResult asked, Terminal terminal)
    {
        var command = asked.CommandResult.Command;
        var faults =
            command is RootCommand && asked.UnmatchedTokens is [var word, ..]
                ? [Unknown(word, command)]
                : asked.Errors.Select(error => error.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal).ToList();
        foreach (var fault in faults)
            terminal.Refuse(fault);
        return ExitCodes.Refused;
    }

    private static string Unknown(string word, Command root) =>
        UnknownWord.Of(
            "command",
            word,
            NearestWord.Find(word, root.Subcommands.Select(one => one.Name)),
            "'slipway --help' lists them"
        );

    /// <summary>The program with all its commands.</summary>
    /// <param name="terminal">Where they read and write.</param>
    public static RootCommand Create(Terminal terminal) =>
        new("Checks, renders, fixes and explains the specs of ML platforms, before they reach a cluster.")
        {
            CheckCommand.Create(terminal),
            RenderCommand.Create(terminal),
            FixCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ShowCommand.Create(terminal),
            DiffCommand.Create(terminal),
            CompletionCommand.Create(terminal),
            LspCommand.Create(),
            SchemaCommand.Create(terminal),
            GraphCommand.Create(terminal),
            ImportCommand.Create(terminal),
        };
}
