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
