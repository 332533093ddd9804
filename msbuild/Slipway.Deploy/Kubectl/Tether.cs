using System.Diagnostics;

namespace Slipway.Deploy.Kubectl;

/// <summary>
/// Ties a process to this one, so that it ends with it even where this one is killed and can end nothing itself: a shell
/// is between them, and the end of its standard input is the end of the process.
/// </summary>
internal static class Tether
{
    private const string Shell = "/bin/sh";

    /// <summary>What a shell does: run the command, end it once there is no one left, and say how it ended.</summary>
    private const string Script = """
        exec 3<&0
        "$@" 3<&- </dev/null &
        command=$!
        { read -r _ <&3; kill "$command"; } >/dev/null 2>&1 &
        watch=$!
        wait "$command"
        code=$?
        kill "$watch" 2>/dev/null
        exit "$code"
        """;

    /// <summary>How the process is started with a tether. Windows has no such shell, and ends nothing by itself.</summary>
    /// <param name="start">How it is started without one. Its standard input has to stay open.</param>
    public static ProcessStartInfo Tie(ProcessStartInfo start)
    {
        if (OperatingSystem.IsWindows())
            return start;
        string[] command = ["-c", Script, "sh", start.FileName, .. start.ArgumentList];
        start.FileName = Shell;
        start.ArgumentList.Clear();
        foreach (var argument in command)
            start.ArgumentList.Add(argument);
        return start;
    }
}
