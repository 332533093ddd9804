using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Slipway.Build.Faults;
using Slipway.Build.Files;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Hosting;

/// <summary>Runs a project's spec methods in a process of its own, bounded in time, and takes what they return.</summary>
internal static class SpecHost
{
    /// <summary>How <c>dotnet</c> ends where it does not find a framework; other systems keep the last byte alone.</summary>
    private const int MissingFrameworkOnWindows = unchecked((int)0x80008096);
    private const int MissingFramework = 0x96;

    /// <summary>Runs them. What goes wrong is returned, never thrown, cancellation apart.</summary>
    /// <param name="run">The compiled project.</param>
    /// <param name="print">Gets every line that user code prints.</param>
    /// <param name="cancellation">Kills the process and everything it started.</param>
    /// <returns>What kept the methods from giving specs; empty for success.</returns>
    public static IReadOnlyList<Diagnostic> Run(SpecRun run, Action<string> print, CancellationToken cancellation)
    {
        if (!SpecMethodsProbe.MayHave(run.Assembly))
        {
            File.Delete(run.Model);
            return [];
        }
        try
        {
            return RunProcess(run, print, cancellation);
        }
        catch (UnwritableFileException failure)
        {
            return [BuildDiagnostics.CannotWrite.With(failure.Path, failure.Message)];
        }
    }

    private static IReadOnlyList<Diagnostic> RunProcess(
        SpecRun run,
        Action<string> print,
        CancellationToken cancellation
    )
    {
        var output = run.Model + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        File.Delete(output);
        using var process = new Process { StartInfo = HostCommand.Of(run, output) };
        var printed = new PrintedLines(process, print);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return [HostDiagnostics.BrokeOff.With($"'{run.Dotnet}' cannot be started")];
        }
        process.StandardInput.Close();
        printed.Begin();
        var isInTime = Wait(process, run.Limit, cancellation);
        var faults = printed.Faults();
        if (!isInTime)
            return [.. faults, TooLong(run, printed.Place)];
        if (faults.Count == 0 && (process.ExitCode != 0 || !File.Exists(output)))
            return [Ended(process.ExitCode, printed.Place)];
        if (faults.Count == 0)
            Keep(output, run.Model);
        return faults;
    }

    /// <summary>Specs that came out the same keep their file and its time, so that nothing is compiled again.</summary>
    private static void Keep(string output, string model)
    {
        if (File.Exists(model) && File.ReadAllBytes(output).AsSpan().SequenceEqual(File.ReadAllBytes(model)))
            File.Delete(output);
        else
            File.Move(output, model, overwrite: true);
    }

    /// <summary>Waits for the end, or brings it about.</summary>
    private static bool Wait(Process process, TimeSpan limit, CancellationToken cancellation)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bound.CancelAfter(limit);
        using var killing = bound.Token.Register(() => Kill(process));
        // Without a time this would also wait for whatever the process has started and left behind.
        while (!process.WaitForExit(TimeSpan.FromMinutes(1))) { }
        cancellation.ThrowIfCancellationRequested();
        return !bound.IsCancellationRequested;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in this very moment.
        }
    }

    private static Diagnostic TooLong(SpecRun run, string place) =>
        HostDiagnostics.TooLong.With(run.Limit.TotalSeconds, place);

    private static Diagnostic Ended(int exit, string place) =>
        exit is MissingFramework or MissingFrameworkOnWindows && place.Length == 0
            ? HostDiagnostics.CannotRun.With(
                "the framework that 'dotnet' names above is not installed; install it, or keep specs in a project for one that is"
            )
            : HostDiagnostics.BrokeOff.With(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the process of the [Spec] methods ended{place} with exit code {exit} and gave no specs: they must not end it themselves; what it printed is above"
                )
            );
}
