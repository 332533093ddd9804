using System.CommandLine;
using Slipway.LanguageServer.Serving;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway lsp</c>: the language server, which editors start.</summary>
internal static class LspCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        // Editors name the way they talk to a server; there is only this one.
        var stdio = new Option<bool>("--stdio") { Description = "Talks over standard input and output, as always." };
        var command = new Command("lsp", "Starts the language server, for editors.") { stdio };
        command.SetAction(
            async (_, cancellation) =>
            {
                await using var input = Console.OpenStandardInput();
                await using var output = Console.OpenStandardOutput();
                return await EditorServer.RunAsync(input, output, cancellation);
            }
        );
        return command;
    }
}
