using System.Diagnostics;

namespace Slipway.Oci.Tests;

/// <summary>A program that reads what Slipway writes.</summary>
public static class Tool
{
    /// <summary>Runs it, and demands that it succeeds.</summary>
    /// <returns>What it printed.</returns>
    public static string Run(string program, params string[] arguments)
    {
        var (code, output, errors) = TryRun(program, arguments);
        code.ShouldBe(0, $"{program} {string.Join(' ', arguments)}: {errors}{output}");
        return output;
    }

    /// <summary>Runs a program that must succeed within two minutes.</summary>
    /// <returns>What it printed on standard output.</returns>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(limit.Token);
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{await output}{await errors}");
        return await output;
    }

    /// <summary>Runs it.</summary>
    public static (int Code, string Output, string Errors) TryRun(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>Skips a test where a program is not installed; continuous integration installs all of them.</summary>
    public static void Need(params string[] programs)
    {
        foreach (var program in programs)
        {
            var isThere = Environment
                .GetEnvironmentVariable("PATH")!
                .Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, program)));
            Assert.SkipUnless(
                isThere,
                $"{program} is not installed here: apt-get install skopeo umoci busybox-static docker-registry"
            );
        }
    }
}
