using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Slipway.Build.Files;
using Slipway.Language.CSharp;

namespace Slipway.Build.Hosting;

/// <summary>The command that runs a project's spec methods, the same on every machine.</summary>
internal static class HostCommand
{
    /// <summary>What user code may see of the machine: where programs, packages and temporary files are.</summary>
    private static readonly string[] Variables =
    [
        "PATH",
        "HOME",
        "USERPROFILE",
        "SystemRoot",
        "TEMP",
        "TMP",
        "TMPDIR",
        "DOTNET_ROOT",
        "DOTNET_ROOT_X64",
        "NUGET_PACKAGES",
    ];

    /// <summary>How much memory specs may take, in bytes: far more than any need, far less than would trouble the machine.</summary>
    private const long MemoryLimit = 1L << 30;

    /// <summary>Prepares the process.</summary>
    /// <exception cref="UnwritableFileException">The disk does not take its configuration.</exception>
    /// <param name="run">The compiled project.</param>
    /// <param name="output">The full path of the file that takes the specs.</param>
    /// <param name="report">The full path of the file that takes the report.</param>
    /// <param name="mark">What tells the process, and all that it starts, from every other.</param>
    public static ProcessStartInfo Of(SpecRun run, string output, string report, string mark)
    {
        var start = new ProcessStartInfo(run.Dotnet, [.. Arguments(run, output, report)])
        {
            WorkingDirectory = run.ProjectFolder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        var given = Variables
            .Select(name => (Name: name, Value: start.Environment.TryGetValue(name, out var value) ? value : null))
            .Where(variable => variable.Value is not null)
            .ToList();
        start.Environment.Clear();
        foreach (var (name, value) in given)
            start.Environment[name] = value;
        start.Environment[StartedProcesses.Variable] = mark;
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_GCHeapHardLimit"] = MemoryLimit.ToString("X", CultureInfo.InvariantCulture);
        return start;
    }

    private static IEnumerable<string> Arguments(SpecRun run, string output, string report)
    {
        yield return "exec";
        // A project for an older framework builds with the SDK alone, so its specs run on what the SDK brings.
        yield return "--roll-forward";
        yield return "Major";
        yield return "--runtimeconfig";
        yield return RuntimeConfiguration(run);
        if (File.Exists(run.DependencyFile))
        {
            yield return "--depsfile";
            yield return run.DependencyFile;
        }
        foreach (var folder in run.PackageFolders.Where(Directory.Exists))
        {
            yield return "--additionalprobingpath";
            yield return folder.TrimEnd('/', '\\');
        }
        yield return run.Host;
        yield return run.Assembly;
        yield return "--contract";
        yield return CSharpModel.Contract.ToString(CultureInfo.InvariantCulture);
        yield return "--output";
        yield return output;
        yield return "--report";
        yield return report;
        yield return "--namespace";
        yield return string.IsNullOrEmpty(run.Namespace) ? "default" : run.Namespace;
        if (!string.IsNullOrEmpty(run.Environment))
        {
            yield return "--environment";
            yield return run.Environment;
        }
        foreach (var (name, value) in run.Properties)
        {
            yield return "--property";
            yield return $"{name}={value}";
        }
    }

    /// <summary>A library has no runtime configuration of its own, and a project need not be changed to get one.</summary>
    private static string RuntimeConfiguration(SpecRun run)
    {
        if (File.Exists(run.RuntimeConfiguration))
            return run.RuntimeConfiguration;
        var path = Path.Combine(run.IntermediateFolder, "host.runtimeconfig.json");
        var frameworks = run.Frameworks.Select(framework => new JsonObject
        {
            ["name"] = framework.Name,
            ["version"] = framework.Version,
        });
        var configuration = new JsonObject
        {
            ["runtimeOptions"] = new JsonObject { ["frameworks"] = new JsonArray([.. frameworks]) },
        };
        SafeFile.Write(path, Encoding.UTF8.GetBytes(configuration.ToJsonString()));
        return path;
    }
}
