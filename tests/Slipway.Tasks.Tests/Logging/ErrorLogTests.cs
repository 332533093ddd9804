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

/// <summary>The error log: of this build, with paths from the root of the repository, and one run for each project.</summary>
public class ErrorLogTests
{
    private const string Misspelt = """
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

    private static readonly string Outdated = Misspelt.Replace("imagee", "image", StringComparison.Ordinal);

    [Fact]
    public void It_holds_the_fix_of_a_finding()
    {
        using var run = new TaskRun();

        Compile(run, "src/Web", Misspelt).ShouldBeFalse();

        var fix = Results(run).Single(one => IdOf(one) == "SLIP1001").GetProperty("fixes")[0];
        fix.GetProperty("description").GetProperty("text").GetString().ShouldBe("Write 'image'");
        var change = fix.GetProperty("artifactChanges")[0];
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("src/Web/specs/web.yaml");
        var replacement = change.GetProperty("replacements")[0];
        replacement.GetProperty("insertedContent").GetProperty("text").GetString().ShouldBe("image");
        replacement.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32().ShouldBe(7);
        replacement.GetProperty("deletedRegion").GetProperty("endColumn").GetInt32().ShouldBe(13);
    }

    [Theory]
    [InlineData(".git/HEAD")] // a repository
    [InlineData(".git")] // a worktree, a submodule
    public void Paths_begin_at_the_root_of_the_repository(string git)
    {
        using var run = new TaskRun();
        run.Spec(git, "ref: refs/heads/main");

        Compile(run, "src/Web", Misspelt, root: null).ShouldBeFalse();

        var place = Place(Results(run)[0]).GetProperty("artifactLocation");
        place.GetProperty("uri").GetString().ShouldBe("src/Web/specs/web.yaml");
        place.GetProperty("uriBaseId").GetString().ShouldBe("%SRCROOT%");
        Runs(run)[0].GetProperty("originalUriBaseIds").TryGetProperty("%SRCROOT%", out _).ShouldBeTrue();
        File.ReadAllText(run.PathOf("log.sarif")).ShouldNotContain(run.PathOf(""));
    }

    [Fact]
    public void Paths_begin_at_the_project_where_there_is_no_repository()
    {
        using var run = new TaskRun();

        Compile(run, "src/Web", Misspelt, root: null).ShouldBeFalse();

        Place(Results(run)[0])
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString()
            .ShouldBe("specs/web.yaml");
    }

    [Fact]
    public void A_rule_brings_its_page_along()
    {
        using var run = new TaskRun();

        Compile(run, "src/Web", Outdated).ShouldBeTrue();

        var rule = Runs(run)[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        rule.GetProperty("id").GetString().ShouldBe("SLIP1011");
        var text = rule.GetProperty("help").GetProperty("text").GetString()!;
        var markdown = rule.GetProperty("help").GetProperty("markdown").GetString()!;
        markdown.ShouldContain("## Fix\n");
        // Code blocks keep their language and nothing of our tests', and links lead nowhere outside the package.
        markdown.ShouldContain("```yaml\n");
        markdown.ShouldNotContain(".md)");
        text.ShouldNotContain("##");
        text.ShouldNotContain("```");
        var summary = rule.GetProperty("fullDescription").GetProperty("text").GetString()!;
        text.ShouldStartWith(summary[..20]);
        rule.TryGetProperty("helpUri", out _).ShouldBeFalse();
    }

    [Fact]
    public void Every_rule_has_what_code_hosts_ask_for()
    {
        var session = new LogSession(Repository.Root, Repository.Root, "", null, RulePages, 0).With(
            "all",
            Slipway.Build.Catalogue.Kinds.All.Select(kind =>
                LoggedFinding.Of(new Diagnostic(kind, SourceSpan.StartOf("a.yaml"), "wrong"), home: null)
            )
        );
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            SarifRun.Write(json, session);
        using var log = JsonDocument.Parse(stream.ToArray());

        foreach (
            var rule in log.RootElement.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
        )
        {
            var id = rule.GetProperty("id").GetString();
            rule.GetProperty("fullDescription").GetProperty("text").GetString()!.Length.ShouldBeInRange(10, 1024, id);
            rule.GetProperty("help").GetProperty("text").GetString()!.Length.ShouldBeGreaterThan(50, id);
            rule.GetProperty("help").GetProperty("markdown").GetString()!.ShouldNotContain("](", Case.Sensitive, id);
        }
    }

    [Fact]
    public void A_warning_that_fails_the_build_is_an_error()
    {
        using var run = new TaskRun();
        var strict = Substitute.For<IBuildEngine8>();
        strict.ShouldTreatWarningAsError("SLIP1011").Returns(true);

        Compile(run, "src/Web", Outdated, engine: strict);

        Results(run)
            .Select(result => (IdOf(result), result.GetProperty("level").GetString()))
            .ShouldBe([("SLIP1011", "error")]);
    }

    [Fact]
    public void A_build_begins_with_an_empty_log()
    {
        using var run = new TaskRun();
        Compile(run, "src/Web", Misspelt).ShouldBeFalse();

        Begin(run, "src/Web");

        Results(run).ShouldBeEmpty();
    }

    [Fact]
    public void A_task_with_nothing_to_do_found_what_it_found_before()
    {
        using var run = new TaskRun();
        Compile(run, "src/Web", Outdated).ShouldBeTrue();
        var first = File.ReadAllText(run.PathOf("log.sarif"));

        Begin(run, "src/Web");
        Earlier(run, "src/Web");

        File.ReadAllText(run.PathOf("log.sarif")).ShouldBe(first);
        Earlier(run, "src/Web");
        File.ReadAllText(run.PathOf("log.sarif")).ShouldBe(first);
    }

    [Fact]
    public void Projects_share_a_log_and_write_it_at_the_same_time()
    {
        using var run = new TaskRun();
        string[] projects = ["src/A", "src/B", "src/C", "src/D", "src/E", "src/F"];

        Parallel.ForEach(projects, project => Compile(run, project, Misspelt, engine: Substitute.For<IBuildEngine>()));
        var first = File.ReadAllText(run.PathOf("log.sarif"));
        foreach (var project in projects.Reverse())
            Compile(run, project, Misspelt);

        Runs(run)
            .Select(one => one.GetProperty("automationDetails").GetProperty("id").GetString())
            .ShouldBe(projects.Select(project => $"slipway/{project}/Web.csproj/"));
        Runs(run).ShouldAllBe(one => one.GetProperty("results").GetArrayLength() > 0);
        File.ReadAllText(run.PathOf("log.sarif")).ShouldBe(first);
    }

    [Fact]
    public void A_project_that_is_gone_leaves_no_run_behind()
    {
        using var run = new TaskRun();
        Compile(run, "src/A", Misspelt);
        Compile(run, "src/B", Misspelt);

        File.Delete(run.PathOf("src/A/Web.csproj"));
        Compile(run, "src/B", Misspelt);

        Runs(run).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("""{"runs": 3}""")]
    [InlineData("""{"runs": [{"results": []}, 7, {"automationDetails": {"id": "other/"}}]}""")]
    public void Anything_but_a_log_of_Slipway_is_replaced(string text)
    {
        using var run = new TaskRun();
        run.Spec("log.sarif", text);

        Begin(run, "src/Web");

        Runs(run).Count.ShouldBe(1);
    }

    [Fact]
    public void Frameworks_have_a_run_each()
    {
        using var run = new TaskRun();
        Begin(run, "src/Web", "net8.0");
        Begin(run, "src/Web", "net9.0");

        using (var outer = BeginTask(run, "src/Web", null))
        {
            outer.IsOuter = true;
            outer.Execute().ShouldBeTrue();
        }
        Runs(run).ShouldBeEmpty();
        Begin(run, "src/Web", "net10.0");
        Begin(run, "src/Web", "net9.0");

        Runs(run)
            .Select(one => one.GetProperty("automationDetails").GetProperty("id").GetString())
            .ShouldBe(["slipway/src/Web/Web.csproj/net10.0/", "slipway/src/Web/Web.csproj/net9.0/"]);
    }

    [Fact]
    public void A_line_of_which_no_column_is_known_counts_from_its_first_letter()
    {
        using var run = new TaskRun();
        run.Spec("A.cs", "class A\n{\n    void B() => C();  \n}\n");

        var place = LoggedFinding
            .Of(new Diagnostic(ShapeKind, SourceSpan.WholeLine("A.cs", 3), "wrong"), run.PathOf(""))
            .Place.WithColumns();

        (place.StartColumn, place.EndLine, place.EndColumn).ShouldBe((5, 3, 21));
    }

    [Theory]
    [InlineData("error", "", "error")]
    [InlineData("warning", "", "warning")]
    [InlineData("note", "", "note")]
    [InlineData("error", """, "suppressions": [{"kind": "inSource"}]""", null)]
    public void What_analyzers_found_is_taken_from_the_compiler(string level, string more, string? expected)
    {
        using var run = new TaskRun();
        run.Spec("src/Web/Web.csproj", "");
        Begin(run, "src/Web");
        var file = new Uri(run.PathOf("src/Web/My Spec.cs")).AbsoluteUri;
        var result = $$$"""
            {
              "ruleId": "SLIP1005", "level": "{{{level}}}", "message": {"text": "wrong"},
              "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": "{{{file}}}"},
                "region": {"startLine": 14, "startColumn": 56, "endLine": 14, "endColumn": 60}
              }}]{{{more}}}
            }
            """;
        var other = result.Replace("SLIP1005", "CS1002", StringComparison.Ordinal);
        run.Spec("csc.sarif", "{\"runs\": [{\"results\": [" + result + "," + other + "]}]}");

        LogCompiler(run, "src/Web", failed: true);

        Results(run)
            .Select(one =>
                (
                    one.GetProperty("level").GetString(),
                    Place(one).GetProperty("artifactLocation").GetProperty("uri").GetString(),
                    Place(one).GetProperty("region").GetProperty("endColumn").GetInt32()
                )
            )
            .ShouldBe(expected is null ? [] : [(expected, "src/Web/My%20Spec.cs", 60)]);
        Runs(run)[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"version": "1.0.0", "runs": [{"results": [{"ruleId": "SLIP1005"}]}]}""")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"runs": {}}""")]
    public void A_log_of_the_compiler_of_another_form_has_no_findings(string text)
    {
        using var run = new TaskRun();
        Begin(run, "src/Web");
        run.Spec("csc.sarif", text);

        LogCompiler(run, "src/Web", failed: false);

        Results(run).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_compiler_did_not_run_its_last_log_counts_for_nothing()
    {
        using var run = new TaskRun();
        run.Spec("csc.sarif", """{"runs": [{"results": [{"ruleId": "SLIP1005", "message": {"text": "wrong"}}]}]}""");
        File.SetLastWriteTimeUtc(run.PathOf("csc.sarif"), DateTime.UtcNow.AddHours(-1));
        Begin(run, "src/Web");

        LogCompiler(run, "src/Web", failed: true);

        Results(run).ShouldBeEmpty();
    }

    private static DiagnosticDescriptor ShapeKind => Slipway.Build.Catalogue.Kinds.Find("SLIP1001")!;

    private static string RulePages => Path.Combine(Repository.Root, "docs", "rules");

    private static bool Compile(TaskRun run, string folder, string spec, string? root = "", IBuildEngine? engine = null)
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

    private static void Begin(TaskRun run, string folder, string? framework = null, string? root = "")
    {
        run.Spec($"{folder}/Web.csproj", "");
        using var task = BeginTask(run, folder, framework, root);
        task.Execute().ShouldBeTrue();
    }

    private static BeginErrorLog BeginTask(TaskRun run, string folder, string? framework, string? root = "") =>
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

    private static void Earlier(TaskRun run, string folder)
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

    private static void LogCompiler(TaskRun run, string folder, bool failed)
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

    private static List<JsonElement> Runs(TaskRun run)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(run.PathOf("log.sarif")));
        return [.. log.RootElement.Clone().GetProperty("runs").EnumerateArray()];
    }

    private static List<JsonElement> Results(TaskRun run) =>
        [.. Runs(run).Single().GetProperty("results").EnumerateArray()];

    private static string? IdOf(JsonElement result) => result.GetProperty("ruleId").GetString();

    private static JsonElement Place(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation");
}
