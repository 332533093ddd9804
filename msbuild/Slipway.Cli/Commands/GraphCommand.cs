using System.CommandLine;
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
        var format = new Option<string>("--format", "-f")
        {
            Description = "How the graph is written.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "mermaid");
        return SpecCommand.Create(
            "graph",
            "Shows what specs consist of, what runs before what, and who uses what.",
            SpecPaths.Argument(),
            [format],
            asked => Task.FromResult(Run(terminal, asked, asked.Words.GetValue(format)!))
        );
    }

    private static int Run(Terminal terminal, AskedSpecs asked, string format)
    {
        var places = new SpecPlaces(asked.Settings, asked.Cancellation).Find(asked.Paths, terminal, out var fault);
        if (fault is not null)
            return terminal.Refuse(fault);
        var errors = 0;
        var graphs = new List<SpecGraph>();
        foreach (var place in places)
        {
            var findings = new List<Diagnostic>();
            var graph = SpecGraph.Of(place.Compile(findings, asked.Cancellation).Analysis.Workspace);
            graphs.Add(graph.Of(document => place.Has(document.File)));
            errors += findings.Count(one => one.Severity == Severity.Error && place.Has(one.Span.File));
        }
        if (format == "mermaid")
            MermaidGraph.Write(graphs, terminal.Output);
        else
            graphs.ForEach(graph => TextGraph.Write(graph, terminal.Output));
        if (errors == 0)
            return ExitCodes.Done;
        // A graph of what could be read helps to find the mistake.
        terminal.Error.WriteLine(
            $"{CountedWord.Of(errors, "error")} in these specs: 'slipway check' shows what and where"
        );
        return ExitCodes.Found;
    }
}
