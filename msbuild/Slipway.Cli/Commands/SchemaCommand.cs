using System.CommandLine;
using Slipway.Build.Compiling;
using Slipway.Build.Files;
using Slipway.Build.Opening;
using Slipway.Cli.Terminals;
using Slipway.Language.Editors;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway schema SYSTEM</c>: the schemas of a system in one file of JSON Schema, for editors without Slipway.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var system = new Argument<string>("system") { Description = "The system whose specs the schema describes." };
        system.AcceptOnlyFromAmong([.. EditorSchema.Systems]);
        var project = new Option<string>("--project")
        {
            Description = "The folder whose schemas in specs/schemas count too.",
            HelpName = "folder",
            DefaultValueFactory = _ => ".",
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write.", HelpName = "file" };
        var command = new Command(
            "schema",
            "Writes one JSON Schema for editors that have no language server of Slipway."
        )
        {
            system,
            project,
            output,
        };
        command.SetAction(
            (asked, cancellation) =>
            {
                var folder = Path.GetFullPath(asked.GetValue(project)!, terminal.Folder);
                var opened = OpenedProject.Open(folder, new OpenSettings(), cancellation);
                var catalog = RequestOptions.Read(opened.Request, [], cancellation).Catalog;
                var text = EditorSchema.Of(catalog, asked.GetValue(system)!);
                return Task.FromResult(Write(text, asked.GetValue(output), terminal));
            }
        );
        return command;
    }

    private static int Write(string text, string? output, Terminal terminal)
    {
        if (output is null)
        {
            terminal.Output.Write(text);
            return ExitCodes.Done;
        }
        try
        {
            SafeFile.Write(Path.GetFullPath(output, terminal.Folder), System.Text.Encoding.UTF8.GetBytes(text));
            return ExitCodes.Done;
        }
        catch (UnwritableFileException failure)
        {
            return terminal.Refuse($"'{output}' cannot be written: {failure.Message}");
        }
    }
}
