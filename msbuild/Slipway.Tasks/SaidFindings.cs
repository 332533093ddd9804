using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Slipway.Build.Files;
using Diagnostic = Slipway.Schema.Diagnostics.Diagnostic;

namespace Slipway.Tasks;

/// <summary>
/// What one build has said of a project that is built for several target frameworks: each of them finds the same, in a process
/// of its own. The build that starts them begins the file, which counts as long as that build runs.
/// </summary>
/// <param name="path">The full path of the file; null or empty where there is none.</param>
internal sealed class SaidFindings(string? path)
{
    private const int Attempts = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>How far two readings of the time when a process began may differ.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    /// <summary>Begins a build: nothing is said yet.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <exception cref="UnwritableFileException">The disk does not take it.</exception>
    public static void Begin(string path)
    {
        using var process = Process.GetCurrentProcess();
        var builder = string.Create(
            CultureInfo.InvariantCulture,
            $"{process.Id} {process.StartTime.ToUniversalTime().Ticks}\n"
        );
        SafeFile.Write(path, Encoding.UTF8.GetBytes(builder));
    }

    /// <summary>Asks to say a finding; the first who asks says it.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>False where another framework's build has said it already.</returns>
    public bool MaySay(Diagnostic finding)
    {
        if (string.IsNullOrEmpty(path))
            return true;
        var mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Severity} {finding}")));
        for (var attempt = 0; attempt < Attempts && File.Exists(path); attempt++)
        {
            try
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                return MaySay(file, mark);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Another framework's build has it for a moment.
                Thread.Sleep(Pause);
            }
        }
        return true;
    }

    private static bool MaySay(FileStream file, string mark)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, false, -1, leaveOpen: true);
        if (!IsRunning(reader.ReadLine()))
            return true;
        while (reader.ReadLine() is { } said)
        {
            if (said == mark)
                return false;
        }
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(mark + "\n"));
        return true;
    }

    /// <summary>Whether the build that began the file still runs; one that was killed leaves it behind.</summary>
    private static bool IsRunning(string? builder)
    {
        if (
            builder?.Split(' ') is not [var id, var ticks]
            || !int.TryParse(id, CultureInfo.InvariantCulture, out var number)
            || !long.TryParse(ticks, CultureInfo.InvariantCulture, out var start)
        )
            return false;
        try
        {
            using var process = Process.GetProcessById(number);
            return (process.StartTime.ToUniversalTime() - new DateTime(start, DateTimeKind.Utc)).Duration() < Tolerance;
        }
        catch (Exception exception)
            when (exception is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // There is no such process any more, or it is another user's.
            return false;
        }
    }
}
