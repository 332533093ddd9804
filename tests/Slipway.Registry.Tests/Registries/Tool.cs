using System.Diagnostics;

namespace Slipway.Registry.Tests.Registries;

/// <summary>A program of the system that tests ask for a second opinion.</summary>
internal static class Tool
{
    /// <summary>Skips the test where a program is not installed.</summary>
    public static void Need(string program, string package) =>
        Assert.SkipUnless(IsThere(program), $"{program} is not installed; it comes with {package}");

    public static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Runs a program that must succeed.</summary>
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
}
