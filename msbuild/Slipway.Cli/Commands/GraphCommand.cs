using System.CommandLine;
using Slipway.Build.Opening;
using Slipway.Cli.Graphs;
using Slipway.Cli.Places;
using Slipway.Cli.Terminals;
using Slipway.Language.Graphs;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway graph [paths|-]</c>: what specs consist of, what runs before what, and who uses what.</summary>
internal static class GraphCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var paths = SpecPaths.Argument();
        var format = new Option<string>("--format", "-f")
        {
            Description = "How the graph is written.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "mermaid");
        var project = new ProjectOptions();
        var command = new Command("graph", "Shows what specs consist of, what runs before what, and who uses what.")
        {
            paths,
            format,
        };
        project.AddTo(command);
        command.SetAction(
            (asked, cancellation) =>
                Task.Run(
                    () =>
                        Run(
                            terminal,
                            asked.GetValue(paths) ?? [],
                            asked.GetValue(format)!,
                            project.Read(asked),
                            cancellation
                        ),
                    cancellation
                )
        );
        return command;
    }

    private static int Run(
        Terminal terminal,
        IReadOnlyList<string> paths,
        string format,
        OpenSettings settings,
        CancellationToken cancellation
    )
    {
        var places = new SpecPlaces(settings, cancellation).Find(paths, terminal, out var fault);
        if (fault is not null)
            return terminal.Refuse(fault);
        var findings = new List<Diagnostic>();
        foreach (var place in places)
        {
            var whole = SpecGraph.Of(place.Compile(findings, cancellation).Analysis.Workspace);
            var graph =
                place.Files is null && place.Input is null ? whole : whole.Of(document => place.Has(document.File));
            if (format == "mermaid")
                MermaidGraph.Write(graph, terminal.Output);
            else
                TextGraph.Write(graph, terminal.Output);
        }
        // A graph of what could be read helps to find the mistake.
        var errors = findings.Count(one => one.Severity == Severity.Error);
        if (errors == 0)
            return ExitCodes.Done;
        terminal.Error.WriteLine(
            $"{CountedWord.Of(errors, "error")} in these specs: 'slipway check' shows what and where"
        );
        return ExitCodes.Found;
    }
}
