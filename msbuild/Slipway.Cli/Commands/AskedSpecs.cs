using System.CommandLine;
using Slipway.Build.Opening;

namespace Slipway.Cli.Commands;

/// <summary>What a command that looks at specs was asked for.</summary>
/// <param name="Words">The words of the command line, for the options that the command alone has.</param>
/// <param name="Paths">The files, folders and projects; none for this folder.</param>
/// <param name="Settings">What is asked for in place of what projects say.</param>
/// <param name="Cancellation">Stops it.</param>
internal sealed record AskedSpecs(
    ParseResult Words,
    IReadOnlyList<string> Paths,
    OpenSettings Settings,
    CancellationToken Cancellation
);
