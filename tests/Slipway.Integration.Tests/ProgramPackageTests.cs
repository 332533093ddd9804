using System.Diagnostics;
using Slipway.Cli;
using Slipway.Cli.Terminals;

namespace Slipway.Integration.Tests;

/// <summary>
/// The program as its packages bring it: native code that needs no .NET and does what the managed code does.
/// </summary>
[Trait("Category", "NativeAot")]
public sealed class ProgramPackageTests : IDisposable
{
    private const string Version = "0.0.1";

    private const string Broken = "apiVersion: core.oam.dev/v1beta1\nknd: Application\n";

    private readonly string folder = Directory.CreateTempSubdirectory("slipway-program-").FullName;

    /// <summary>The specs of every sample that has some, and each file of the corpora where they are next to the repository.</summary>
    private static IReadOnlyList<string> Specs =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Repository.Root, "samples"))
                .Select(sample => Path.Combine(sample, "specs"))
                .Where(Directory.Exists),
            .. new[] { "kubevela", "vessl" }
                .Select(name => Path.Combine(Repository.Root, "..", "shared", "corpus", name))
                .Where(Directory.Exists)
                .SelectMany(corpus => Directory.EnumerateFiles(corpus, "*.y*ml")),
        ];

    [Fact]
    public async Task The_tool_is_native_code_that_does_what_the_managed_code_does()
    {
        Tool.Need("gcc", "chroot");
        Assert.SkipUnless(
            OperatingSystem.IsLinux()
                && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture
                    == System.Runtime.InteropServices.Architecture.X64,
            "native code is packed for Linux on x64 alone"
        );
        await Pack();
        await Pack("-r", "linux-x64");
        var tools = Path.Combine(folder, "tools");
        (
            await Dotnet.Run(
                folder,
                Cache,
                "tool",
                "install",
                "Slipway.Cli",
                "--tool-path",
                tools,
                "--version",
                Version,
                "--add-source",
                Feed
            )
        ).ShouldSucceed();
        var program = Path.Combine(tools, "slipway");

        foreach (var specs in Specs)
            (await Native(program, specs)).ShouldBe(await Managed(specs), specs);
        RunsWithoutDotnet(program);
        await StopsWhenAsked(program);
    }

    private string Feed => Path.Combine(folder, "feed");

    /// <summary>Packages are unpacked here, never into the user's own cache.</summary>
    private Dictionary<string, string> Cache =>
        new(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(folder, "packages") };

    private async Task Pack(params string[] runtime) =>
        (
            await Dotnet.Run(
                Repository.Root,
                environment: null,
                [
                    "pack",
                    Path.Combine("msbuild", "Slipway.Cli"),
                    "-c",
                    "Release",
                    "-o",
                    Feed,
                    "--artifacts-path",
                    Path.Combine(folder, "artifacts"),
                    $"-p:Version={Version}",
                    .. runtime,
                ]
            )
        ).ShouldSucceed();

    private static async Task<(int, string, string)> Native(string program, string specs)
    {
        var (code, output, errors) = await Tool.TryRunAsync(program, Render(specs), input: null, environment: null);
        return (code, output, errors);
    }

    private static async Task<(int, string, string)> Managed(string specs)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(TextReader.Null, output, error, Environment.CurrentDirectory, IsRich: false);
        var code = await SlipwayCommand.RunAsync(Render(specs), terminal, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private static string[] Render(string specs) => ["render", specs, "-t", "kubevela,kubernetes,argo,terraform,vessl"];

    /// <summary>Runs it in a root that has the program, the libraries that it is linked to, and a spec.</summary>
    private void RunsWithoutDotnet(string program)
    {
        var root = Path.Combine(folder, "root");
        foreach (
            var needed in Tool.Run("ldd", program)
                .Split([' ', '\n', '\t'])
                .Where(word => word.StartsWith('/'))
                .Append(program)
        )
        {
            var place = needed == program ? Path.Combine(root, "slipway") : root + needed;
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(needed, place, overwrite: true);
        }
        File.WriteAllText(Path.Combine(root, "broken.yaml"), Broken);

        var (code, output, errors) = Tool.TryRun("chroot", root, "/slipway", "check", "/broken.yaml");

        code.ShouldBe(1, errors);
        output.ShouldContain("broken.yaml(2,1): error SLIP");
    }

    /// <summary>Presses Ctrl+C while it waits for standard input.</summary>
    private async Task StopsWhenAsked(string program)
    {
        var start = new ProcessStartInfo("env", ["--default-signal=INT", program, "check", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        Tool.Run("kill", "-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);

        process.ExitCode.ShouldBe(130);
        (await process.StandardOutput.ReadToEndAsync(limit.Token)).ShouldBeEmpty();
    }

    /// <inheritdoc />
    public void Dispose() => TemporaryFolder.Delete(folder);
}
