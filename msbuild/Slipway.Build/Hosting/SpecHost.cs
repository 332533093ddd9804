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

    /// <summary>How a library that does not know what it is asked ends.</summary>
    private const int ContractMismatch = 4;
    private const string OtherVersion =
        "the library Slipway that the project uses is of another version than the build; take both from one version of the package";

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
        var (output, report) = (run.Model + ".new", run.Model + ".report");
        var mark = Guid.NewGuid().ToString("N");
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        File.Delete(output);
        File.Delete(report);
        using var process = new Process { StartInfo = HostCommand.Of(run, output, report, mark) };
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
        try
        {
            var end = HostLimits.Wait(process, run.Limit, cancellation);
            StartedProcesses.End(mark);
            printed.End();
            return Result(run, HostReport.Read(report), end, process.ExitCode, output);
        }
        finally
        {
            StartedProcesses.End(mark);
            File.Delete(report);
        }
    }

    private static IReadOnlyList<Diagnostic> Result(
        SpecRun run,
        HostReport report,
        HostEnd end,
        int exit,
        string output
    )
    {
        if (end == HostEnd.TooLong)
            return [.. report.Faults, HostDiagnostics.TooLong.With(run.Limit.TotalSeconds, report.Place)];
        if (end == HostEnd.TooLarge)
            return [.. report.Faults, HostDiagnostics.TooLarge.With(HostLimits.Memory >> 30, report.Place)];
        if (report.Faults.Count > 0)
            return report.Faults;
        if (exit == ContractMismatch)
            return [HostDiagnostics.OtherVersion.With(OtherVersion)];
        if (exit != 0 || !File.Exists(output))
            return [Ended(exit, report.Place)];
        Keep(output, run.Model);
        return [];
    }

    /// <summary>Specs that came out the same keep their file and its time, so that nothing is compiled again.</summary>
    private static void Keep(string output, string model)
    {
        if (File.Exists(model) && File.ReadAllBytes(output).AsSpan().SequenceEqual(File.ReadAllBytes(model)))
            File.Delete(output);
        else
            File.Move(output, model, overwrite: true);
    }

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
