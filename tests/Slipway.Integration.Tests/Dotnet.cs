using System.Diagnostics;
using System.Globalization;

namespace Slipway.Integration.Tests;

/// <summary>What a run of <c>dotnet</c> printed and how it ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output and error, in the order of arrival.</param>
/// <param name="Printed">Standard output alone, as the next program of a pipe would read it.</param>
internal sealed record DotnetResult(int ExitCode, string Output, string Printed)
{
    public DotnetResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    /// <summary>How often a text was printed.</summary>
    public int Times(string text) => Output.Split(text).Length - 1;

    public DotnetResult ShouldFail()
    {
        ExitCode.ShouldNotBe(0, Output);
        return this;
    }
}

/// <summary>Runs the SDK as a user does, bounded in time, with no server that would outlive the test.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    public static Task<DotnetResult> Run(
        string folder,
        IReadOnlyDictionary<string, string>? environment,
        params string[] arguments
    ) => Run("dotnet", folder, environment, arguments, interruptWhen: null);

    /// <summary>Runs a program and presses Ctrl+C once a text is printed.</summary>
    public static async Task<DotnetResult> Run(
        string program,
        string folder,
        IReadOnlyDictionary<string, string>? environment,
        IReadOnlyList<string> arguments,
        string? interruptWhen
    )
    {
        // Who starts the tests in the background has them, and all they start, deaf to Ctrl+C.
        IReadOnlyList<string> command = interruptWhen is null ? [program] : ["env", "--default-signal=INT", program];
        var start = new ProcessStartInfo(command[0], [.. command.Skip(1), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test host's own MSBuild variables would steer the build under test.
        foreach (var name in start.Environment.Keys.Where(IsOfTestHost).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // Starting the C# compiler for each project takes longer than compiling it.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;

        using var process = new Process { StartInfo = start };
        var output = new System.Text.StringBuilder();
        var printed = new System.Text.StringBuilder();
        var isInterrupted = 0;
        process.OutputDataReceived += (_, line) =>
        {
            Append(output, line.Data);
            Append(printed, line.Data);
            if (interruptWhen is not null && line.Data?.Contains(interruptWhen, StringComparison.Ordinal) == true)
            {
                if (Interlocked.Exchange(ref isInterrupted, 1) == 0)
                    Interrupt(process);
            }
        };
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"{program} {string.Join(' ', arguments)} took over {Limit}:\n{output}",
                exception
            );
        }
        // Both streams have ended.
        return new DotnetResult(process.ExitCode, output.ToString(), printed.ToString());
    }

    private static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static bool IsOfTestHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH";

    /// <summary>Keeps a line; none is the end of a stream.</summary>
    private static void Append(System.Text.StringBuilder output, string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.Append(line).Append('\n');
    }
}
