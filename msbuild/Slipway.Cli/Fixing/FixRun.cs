using Slipway.Build.Files;
using Slipway.Build.Opening;
using Slipway.Cli.Diffs;
using Slipway.Cli.Places;
using Slipway.Cli.Terminals;
using Slipway.Schema.Diagnostics;

namespace Slipway.Cli.Fixing;

/// <summary>One run of fixes: of all places that were named.</summary>
/// <param name="terminal">Where it reads and writes.</param>
/// <param name="settings">What is asked for in place of what projects say.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class FixRun(Terminal terminal, OpenSettings settings, CancellationToken cancellation)
{
    /// <summary>Fixes.</summary>
    /// <param name="paths">The paths; none for this folder.</param>
    /// <param name="isDry">Whether the changes are shown, and not written.</param>
    /// <param name="takesAdvice">Whether fixes of advice are applied too.</param>
    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<string> paths, bool isDry, bool takesAdvice)
    {
        var places = new SpecPlaces(settings, cancellation).Find(paths, terminal.Folder, out var fault);
        if (fault is not null)
            return terminal.Refuse(fault);
        var fixes = places.Select(place => new FixedPlace(place, takesAdvice)).ToList();
        foreach (var one in fixes)
            one.Fix(cancellation);
        try
        {
            foreach (var one in fixes)
                Show(one, isDry);
        }
        catch (UnwritableFileException failure)
        {
            return terminal.Refuse($"cannot write '{failure.Path}': {failure.Message}");
        }
        Count(fixes, isDry);
        return fixes.Exists(one => one.Left.Any(left => left.Severity == Severity.Error))
            ? ExitCodes.Found
            : ExitCodes.Done;
    }

    private void Show(FixedPlace place, bool isDry)
    {
        foreach (var file in place.Changed)
        {
            if (isDry)
                new UnifiedDiff(terminal).Write(Seen(file), file.Before, file.Text);
            else
                file.Write();
        }
        if (isDry)
            return;
        foreach (var file in place.Changed)
        {
            var left = place.Left.Count(one => one.Span.File == file.Name);
            var applied = place.Applied.Where(one => one.Fix!.Edits.Any(edit => edit.Span.File == file.Name)).ToList();
            terminal.Output.WriteLine($"{Seen(file)}: {applied.Count} fixed, {left} left");
            foreach (var one in applied)
                terminal.Output.WriteLine($"  {one.Id}: {one.Fix!.Title}");
        }
    }

    private void Count(List<FixedPlace> places, bool isDry)
    {
        var applied = CountedWord.Of(places.Sum(one => one.Applied.Count), "finding");
        var files = CountedWord.Of(places.Sum(one => one.Changed.Count), "file");
        var left = places.SelectMany(one => one.Left).ToList();
        var errors = CountedWord.Of(left.Count(one => one.Severity == Severity.Error), "error");
        var warnings = CountedWord.Of(left.Count(one => one.Severity == Severity.Warning), "warning");
        var fixedNow = isDry ? "would be fixed" : "fixed";
        var more = left.Count > 0 ? "; 'slipway check' shows them" : "";
        terminal.Error.WriteLine($"{applied} {fixedNow} in {files}: {errors}, {warnings} left{more}");
    }

    private string Seen(EditableFile file) => Path.GetRelativePath(terminal.Folder, file.Path).Replace('\\', '/');
}
