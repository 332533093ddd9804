using Slipway.Tasks.Compiling;

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

    [Theory]
    [InlineData("something else")]
    [InlineData("{\"formatVersion\":99,\"findings\":[{\"severity\":\"warning\"}]}")]
    [InlineData("{\"formatVersion\":1,\"findings\":3}")]
    [InlineData("{\"formatVersion\":1}")]
    [InlineData("")]
    public void The_record_of_another_version_is_passed_over(string text)
    {
        using var run = new TaskRun();
        run.Spec("obj/release.json", text);

        Replay(run).Execute().ShouldBeTrue();

        run.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_mark_tells_whether_there_is_something_to_repeat()
    {
        using var run = new TaskRun();
        using var warned = run.Compile(run.Spec("web.yaml", Outdated));
        warned.Execute().ShouldBeTrue();
        File.Exists(run.PathOf("obj/repeat.stamp")).ShouldBeTrue();

        using var clean = run.Compile(
            run.Spec("web.yaml", Outdated.Replace("port: 80", "ports: [{port: 80}]", StringComparison.Ordinal))
        );
        clean.NoWarn = "SLIP6001;SLIP6002;SLIP6003;SLIP6004;SLIP6005;SLIP6006;SLIP6007;SLIP6008";
        clean.Execute().ShouldBeTrue();

        run.Warnings.Count.ShouldBe(1);
        File.Exists(run.PathOf("obj/repeat.stamp")).ShouldBeFalse();
    }

    private static ReplayFindings Replay(TaskRun run) =>
        new()
        {
            BuildEngine = run.Engine,
            Record = run.PathOf("obj/release.json"),
            ProjectFolder = run.PathOf(""),
        };
}
