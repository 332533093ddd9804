using System.Text.Json;

namespace Slipway.Tasks.Tests;

/// <summary>Findings link to their pages in the package: for consoles that print no links, at the end of the message.</summary>
public class LinkTests
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
              image: nginx:1.25
              port: 80
        """;

    [Fact]
    public void Errors_and_warnings_link_to_their_pages()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("web.yaml", Misspelt));
        task.RulePages = run.PathOf("docs rules");

        task.Execute().ShouldBeFalse();

        run.Links.ShouldBe([Page(run, "SLIP1001"), Page(run, "SLIP1011")], ignoreOrder: true);
        run.Errors.Single().ShouldEndWith($" ({Page(run, "SLIP1001")})");
        run.Warnings.Single().ShouldEndWith($" ({Page(run, "SLIP1011")})");
    }

    [Fact]
    public void The_error_log_links_to_them_too()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("web.yaml", Misspelt));
        (task.RulePages, task.ErrorLog) = (run.PathOf("docs rules"), run.PathOf("log.sarif"));

        task.Execute().ShouldBeFalse();

        using var log = JsonDocument.Parse(File.ReadAllText(run.PathOf("log.sarif")));
        var rules = log
            .RootElement.GetProperty("runs")[0]
            .GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules");
        rules
            .EnumerateArray()
            .Select(rule => rule.GetProperty("helpUri").GetString())
            .ShouldBe([Page(run, "SLIP1001"), Page(run, "SLIP1011")]);
    }

    [Fact]
    public void The_error_log_holds_the_fix_of_a_finding()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("web.yaml", Misspelt.Replace("      image: nginx:1.25\n", "")));
        task.ErrorLog = run.PathOf("log.sarif");

        task.Execute().ShouldBeFalse();

        using var log = JsonDocument.Parse(File.ReadAllText(run.PathOf("log.sarif")));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        var fix = results.Single(one => one.GetProperty("ruleId").GetString() == "SLIP1001").GetProperty("fixes")[0];
        fix.GetProperty("description").GetProperty("text").GetString().ShouldBe("Write 'image'");
        var change = fix.GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        change.GetProperty("insertedContent").GetProperty("text").GetString().ShouldBe("image");
        change.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32().ShouldBe(7);
        change.GetProperty("deletedRegion").GetProperty("endColumn").GetInt32().ShouldBe(13);
    }

    [Fact]
    public void Without_pages_there_is_no_link()
    {
        using var run = new TaskRun();
        using var task = run.Compile(run.Spec("web.yaml", Misspelt));

        task.Execute().ShouldBeFalse();

        run.Links.ShouldBe([null, null]);
        run.Errors.Single().ShouldNotContain("file:");
    }

    private static string Page(TaskRun run, string id) => new Uri(run.PathOf($"docs rules/{id}.md")).AbsoluteUri;
}
