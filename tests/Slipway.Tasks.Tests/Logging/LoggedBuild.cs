using System.Text.Json;
using Microsoft.Build.Framework;
using NSubstitute;
using Slipway.Build.Logging;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Tasks.Compiling;
using Slipway.Tasks.Logging;
using Diagnostic = Slipway.Schema.Diagnostics.Diagnostic;

namespace Slipway.Tasks.Tests.Logging;

/// <summary>Tasks of builds that write an error log, and what is in it.</summary>
internal static class LoggedBuild
{
    public const string Misspelt = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: web
        spec:
          components:
          - name: web
            type: webservice
            properties:
              imagee: nginx:1.25
              port: 80
        """;

    public static readonly string Outdated = Misspelt.Replace("imagee", "image", StringComparison.Ordinal);

    public static DiagnosticDescriptor ShapeKind => Slipway.Build.Catalogue.Kinds.Find("SLIP1001")!;

    public static string RulePages => Path.Combine(Repository.Root, "docs", "rules");

    public static bool Compile(TaskRun run, string folder, string spec, string? root = "", IBuildEngine? engine = null)
    {
        run.Spec($"{folder}/Web.csproj", "");
        Begin(run, folder, root: root);
        var file = run.Spec($"{folder}/specs/web.yaml", spec);
        using CompileSpecs task = new()
        {
            BuildEngine = engine ?? run.Engine,
            ProjectFile = "Web.csproj",
            ProjectFolder = run.PathOf(folder),
            Specs = [file],
            OutputFolder = run.PathOf($"{folder}/out"),
            IntermediateFolder = run.PathOf($"{folder}/obj"),
            Targets = ["kubernetes"],
            LogFolder = run.PathOf($"{folder}/obj/log"),
        };
        return task.Execute();
    }

    public static void Begin(TaskRun run, string folder, string? framework = null, string? root = "")
    {
        run.Spec($"{folder}/Web.csproj", "");
        using var task = BeginTask(run, folder, framework, root);
        task.Execute().ShouldBeTrue();
    }

    public static BeginErrorLog BeginTask(TaskRun run, string folder, string? framework, string? root = "") =>
        new()
        {
            BuildEngine = run.Engine,
            ProjectFile = run.PathOf($"{folder}/Web.csproj"),
            LogFile = run.PathOf("log.sarif"),
            SourceRoot = root is null ? null : run.PathOf(root),
            SolutionFolder = "*Undefined*",
            Framework = framework,
            RulePages = RulePages,
            LogFolder = run.PathOf($"{folder}/obj/{framework}log"),
        };

    public static void Earlier(TaskRun run, string folder)
    {
        using LogEarlierFindings task = new()
        {
            BuildEngine = run.Engine,
            ProjectFile = run.PathOf($"{folder}/Web.csproj"),
            Tasks = ["RunSpecs", "CompileSpecs"],
            LogFolder = run.PathOf($"{folder}/obj/log"),
        };
        task.Execute().ShouldBeTrue();
    }

    public static void LogCompiler(TaskRun run, string folder, bool failed)
    {
        using LogCompilerFindings task = new()
        {
            BuildEngine = run.Engine,
            ProjectFile = run.PathOf($"{folder}/Web.csproj"),
            CompilerLog = run.PathOf("csc.sarif"),
            HasFailed = failed,
            LogFolder = run.PathOf($"{folder}/obj/log"),
        };
        task.Execute().ShouldBeTrue();
    }

    public static List<JsonElement> Runs(TaskRun run)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(run.PathOf("log.sarif")));
        return [.. log.RootElement.Clone().GetProperty("runs").EnumerateArray()];
    }

    public static List<JsonElement> Results(TaskRun run) =>
        [.. Runs(run).Single().GetProperty("results").EnumerateArray()];

    public static string? IdOf(JsonElement result) => result.GetProperty("ruleId").GetString();

    public static JsonElement Place(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation");
}
