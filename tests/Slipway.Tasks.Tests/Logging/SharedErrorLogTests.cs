using System.Text.Json;
using Microsoft.Build.Framework;
using NSubstitute;
using Slipway.Build.Logging;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Tasks.Compiling;
using Slipway.Tasks.Logging;
using static Slipway.Tasks.Tests.Logging.LoggedBuild;
using Diagnostic = Slipway.Schema.Diagnostics.Diagnostic;

namespace Slipway.Tasks.Tests.Logging;

/// <summary>One error log for several projects and frameworks, with a run for each.</summary>
public class SharedErrorLogTests
{
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
}
