using System.Diagnostics;
using System.Text;

namespace Slipway.TestKit;

/// <summary>A program that tests ask for a second opinion.</summary>
public static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Skips the test where one of the programs is not installed.</summary>
    public static void Need(params string[] programs)
    {
        foreach (var program in programs.Select(NeededProgram.Of))
            Assert.SkipUnless(IsThere(program.Name), $"{program.Name} is not installed: {program.Remedy}");
    }

    /// <summary>Whether a program is on the PATH.</summary>
    public static bool IsThere(string program) => Places(program).Any();

    /// <summary>The file of a program; the test is skipped where it is not installed.</summary>
    public static string PathOf(string program)
    {
        Need(program);
        return Places(program).First();
    }

    /// <summary>Runs a program, and demands that it succeeds.</summary>
    /// <returns>What it printed on standard output.</returns>
    public static string Run(string program, params string[] arguments)
    {
        var (code, output, errors) = TryRun(program, arguments);
        code.ShouldBe(0, $"{program} {string.Join(' ', arguments)}: {errors}{output}");
        return output;
    }

    /// <summary>Runs a program to its end.</summary>
    public static (int Code, string Output, string Errors) TryRun(string program, params string[] arguments)
    {
        using var process = Process.Start(Start(program, arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>Runs a program, and demands that it succeeds in good time.</summary>
    /// <returns>What it printed on standard output.</returns>
    public static async Task<string> RunAsync(string program, params string[] arguments) =>
        await RunAsync(program, arguments, input: null, environment: null);

    /// <summary>Runs a program on an input, and demands that it succeeds in good time.</summary>
    /// <returns>What it printed on standard output.</returns>
    public static async Task<string> RunAsync(
        string program,
        IReadOnlyList<string> arguments,
        string? input,
        IReadOnlyDictionary<string, string>? environment
    )
    {
        var (code, output, errors) = await TryRunAsync(program, arguments, input, environment);
        code.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{output}{errors}");
        return output;
    }

    /// <summary>Runs a program on an input to its end, which must come in good time.</summary>
    public static async Task<(int Code, string Output, string Errors)> TryRunAsync(
        string program,
        IReadOnlyList<string> arguments,
        string? input,
        IReadOnlyDictionary<string, string>? environment
    )
    {
        var start = Start(program, arguments);
        start.RedirectStandardInput = input is not null;
        if (input is not null)
            start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        if (input is not null)
            await Feed(process, input, limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Writes the input; a program that ends before it has read all of it says why by its exit code and errors.</summary>
    private static async Task Feed(Process process, string input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The pipe is broken: the program has ended.
        }
    }

    private static IEnumerable<string> Places(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .Where(File.Exists);

    private static ProcessStartInfo Start(string program, IEnumerable<string> arguments) =>
        new(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
}
