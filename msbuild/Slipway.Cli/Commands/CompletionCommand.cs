using System.CommandLine;
using System.Text;
using Slipway.Cli.Terminals;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway completion bash</c>: a script with which a shell completes the program's commands.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", "Writes a script with which a shell completes commands and options.")
        {
            shell,
        };
        command.SetAction(asked =>
        {
            var name = $"completion/slipway.{asked.GetValue(shell)}";
            using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            terminal.Output.Write(reader.ReadToEnd().ReplaceLineEndings("\n"));
            return ExitCodes.Done;
        });
        return command;
    }
}
