using Slipway.Build.Opening;
using Slipway.Cli.Places;
using Slipway.Cli.Reports;
using Slipway.Cli.Terminals;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Commands;

/// <summary>One check: of all places that were named, with one report.</summary>
/// <param name="terminal">Where it reads and writes.</param>
/// <param name="settings">What is asked for in place of what projects say.</param>
/// <param name="isVerbose">Whether advice is shown.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class CheckRun(Terminal terminal, OpenSettings settings, bool isVerbose, CancellationToken cancellation)
{
    private readonly List<PlacedFinding> found = [];
    private int files;
    private int advice;

    /// <summary>Checks.</summary>
    /// <param name="paths">The paths; none for this folder, and <c>-</c> for standard input.</param>
    /// <param name="format">The form of the report.</param>
    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<string> paths, string format)
    {
        var places = new SpecPlaces(settings, cancellation).Find(paths, terminal, out var fault);
        if (fault is not null)
            return terminal.Refuse(fault);
        foreach (var place in places)
            Check(place);
        // SARIF has a level for advice, which code hosts know to hide.
        var heard = found.Where(one => isVerbose || format == "sarif" || IsHeard(one)).ToList();
        advice = found.Count - found.Count(IsHeard);
        Report.Of(format, terminal).Write(heard);
        Count();
        return found.Exists(one => one.Finding.Severity == Severity.Error) ? ExitCodes.Found : ExitCodes.Done;
    }

    private static bool IsHeard(PlacedFinding one) => one.Finding.Severity != Severity.Info;

    private void Check(CheckedPlace place)
    {
        var findings = new List<Diagnostic>();
        place.Compile(findings, cancellation);
        files += place.Count;
        found.AddRange(
            findings.Where(one => place.Has(one.Span.File)).Select(one => PlacedFinding.Of(one, place, terminal.Folder))
        );
    }

    private void Count()
    {
        var errors = found.Count(one => one.Finding.Severity == Severity.Error);
        var warnings = found.Count(one => one.Finding.Severity == Severity.Warning);
        var said = new List<string> { CountedWord.Of(errors, "error"), CountedWord.Of(warnings, "warning") };
        if (advice > 0)
            said.Add(isVerbose ? $"{advice} of advice" : $"{advice} of advice that --verbose shows");
        terminal.Error.WriteLine($"{CountedWord.Of(files, "file")} checked: {string.Join(", ", said)}");
    }
}
