using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Slipway.Build.Hosting;

/// <summary>What a host process has started: it ends with the run, however it has left its parent.</summary>
internal static class StartedProcesses
{
    /// <summary>The variable that a process hands down to all that it starts.</summary>
    public const string Variable = "SLIPWAY_SPEC_RUN";

    /// <summary>What ends may have started something meanwhile.</summary>
    private const int Rounds = 5;

    /// <summary>Ends the processes of a run. Only Linux shows the variables of a process, so elsewhere there is nothing to find.</summary>
    /// <param name="mark">The value of the variable in that run.</param>
    public static void End(string mark)
    {
        if (!OperatingSystem.IsLinux())
            return;
        for (var round = 0; round < Rounds && Kill(mark); round++) { }
    }

    private static bool Kill(string mark)
    {
        var wanted = Encoding.UTF8.GetBytes($"{Variable}={mark}");
        var found = false;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            var name = Path.GetFileName(folder);
            if (
                !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !Has(folder, wanted)
            )
                continue;
            found = true;
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
                process.WaitForExit(TimeSpan.FromSeconds(1));
            }
            catch (Exception exception)
                when (exception is ArgumentException or InvalidOperationException or Win32Exception)
            {
                // It has ended by itself in this very moment.
            }
        }
        return found;
    }

    private static bool Has(string process, byte[] variable)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(process, "environ")).AsSpan().IndexOf(variable) >= 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is another user's, or has ended.
            return false;
        }
    }
}
