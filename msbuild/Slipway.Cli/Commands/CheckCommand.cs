using System.CommandLine;
using Slipway.Cli.Explaining;
using Slipway.Cli.Places;
using Slipway.Cli.Reports;
using Slipway.Cli.Terminals;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Commands;

/// <summary><c>slipway check [paths|-]</c>: the findings of a build, without one.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format", "-f")
        {
            Description = "How findings are written.",
            DefaultValueFactory = _ => "human",
        };
        format.AcceptOnlyFromAmong([.. Report.Formats]);
        var noWarn = new Option<string[]>("--no-warn")
        {
            Description = "Ids of findings to leave out.",
            HelpName = "ids",
        };
        noWarn.Validators.Add(given =>
        {
            foreach (var id in Ids(given.GetValueOrDefault<string[]>()))
            {
                if (ExplainedRules.Find(id, out var nearest) is null)
                    given.AddError(ExplainedRules.Unknown(id, nearest));
            }
        });
        var strict = new Option<bool>("--warnaserror") { Description = "Takes warnings as errors." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Shows advice too." };
        return SpecCommand.Create(
            "check",
            "Checks specs: everything that 'dotnet build' finds in them.",
            SpecPaths.Argument(),
            [format, noWarn, strict, verbose],
            asked =>
            {
                var settings = asked.Settings with
                {
                    NoWarn = [.. Ids(asked.Words.GetValue(noWarn)).Select(id => ExplainedRules.Find(id, out _)!.Id)],
                    TreatWarningsAsErrors = asked.Words.GetValue(strict),
                };
                var run = new CheckRun(terminal, settings, asked.Words.GetValue(verbose), asked.Cancellation);
                return Task.FromResult(run.Run(asked.Paths, asked.Words.GetValue(format)!));
            }
        );
    }

    private static IEnumerable<string> Ids(string[]? words) =>
        (words ?? []).SelectMany(one => one.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries));
}
