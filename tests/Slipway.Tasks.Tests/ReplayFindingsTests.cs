namespace Slipway.Tasks.Tests;

public class ReplayFindingsTests
{
    private const string Outdated = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: web
        spec:
          components:
          - name: web
            type: webservice
            properties:
              image: nginx:1.25
              port: 80
        """;

    [Fact]
    public void Warnings_are_repeated_word_for_word()
    {
        using var run = new TaskRun();
        using var compile = run.Compile(run.Spec("web.yaml", Outdated));
        compile.Execute().ShouldBeTrue();
        var first = run.Warnings.ToList();
        first.ShouldContain(warning => warning.StartsWith("web.yaml(11,7): SLIP1011", StringComparison.Ordinal));
        run.Warnings.Clear();

        Replay(run).Execute().ShouldBeTrue();

        run.Warnings.ShouldBe(first);
    }

    [Fact]
    public void Lines_of_another_version_are_passed_over()
    {
        using var run = new TaskRun();
        run.Spec("obj/findings.txt", "something else\n1\tSLIP1\tx\n");

        Replay(run).Execute().ShouldBeTrue();

        run.Warnings.ShouldBeEmpty();
    }

    private static ReplayFindings Replay(TaskRun run) =>
        new() { BuildEngine = run.Engine, FindingsFile = run.PathOf("obj/findings.txt") };
}
