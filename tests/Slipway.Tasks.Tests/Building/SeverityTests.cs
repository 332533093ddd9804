using Microsoft.Build.Utilities;

namespace Slipway.Tasks.Tests.Building;

/// <summary>What a project says about severities is obeyed, and the manifests are written all the same.</summary>
public sealed class SeverityTests : IDisposable
{
    private const string Odd = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: odd}
        spec:
          components:
          - name: odd
            type: webservice
            properties:
              image: nginx:1.27.3
              exposeType: NodePort
              ports: [{port: 80, expose: true, nodePort: 80}]
        """;

    private readonly TaskRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData(
        ".globalconfig",
        "is_global = true\n[/other.yaml]\ndotnet_diagnostic.SLIP1007.severity = none",
        false,
        1
    )]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.SLIP1007.severity = warning", true, 1)]
    [InlineData("my.config", "is_global = true\ndotnet_diagnostic.SLIP1007.severity = suggestion", true, 0)]
    [InlineData(".editorconfig", "[*]\ndotnet_diagnostic.SLIP1007.severity = warning", true, 1)]
    [InlineData(".editorconfig", "[*.{yml,yaml}]\ndotnet_diagnostic.SLIP1007.severity = none", true, 0)]
    [InlineData(".editorconfig", "[specs/**]\ndotnet_diagnostic.slip1007.severity = none", true, 0)]
    [InlineData(".editorconfig", "[specs/[mno]dd.y?ml]\ndotnet_diagnostic.SLIP1007.severity = none", true, 0)]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_diagnostic.SLIP1007.severity = none", false, 1)]
    [InlineData(".editorconfig", "[other/*.yaml]\ndotnet_diagnostic.SLIP1007.severity = none", false, 1)]
    [InlineData(".editorconfig", "dotnet_diagnostic.SLIP1007.severity = none", false, 1)]
    [InlineData("specs/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.SLIP1007.severity = silent", true, 0)]
    [InlineData("other/.editorconfig", "[*]\ndotnet_diagnostic.SLIP1007.severity = none", false, 1)]
    public void A_config_sets_the_severity_of_an_error(string file, string config, bool succeeds, int said)
    {
        var spec = run.Spec("specs/odd.yaml", Odd);
        var compile = run.Compile(spec);
        compile.ProjectFolder = run.PathOf("");
        compile.GlobalConfigs = [run.Spec(file, config)];

        compile.Execute().ShouldBe(succeeds);

        (run.Errors.Count + run.Warnings.Count).ShouldBe(said);
        run.Files("out").Count.ShouldBe(succeeds ? 2 : 0);
    }

    [Fact]
    public void The_config_next_to_a_file_overrules_the_one_above_and_a_root_ends_it()
    {
        var spec = run.Spec("specs/odd.yaml", Odd);
        var compile = run.Compile(spec);
        compile.ProjectFolder = run.PathOf("");
        compile.GlobalConfigs =
        [
            run.Spec("specs/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.SLIP6001.severity = none"),
            run.Spec(".editorconfig", "[*]\ndotnet_diagnostic.SLIP1007.severity = none"),
        ];

        compile.Execute().ShouldBeFalse();

        run.Errors.ShouldHaveSingleItem().ShouldContain("SLIP1007");
    }

    [Fact]
    public void NoWarn_leaves_out_errors_as_it_does_those_of_analyzers()
    {
        var compile = run.Compile(run.Spec("odd.yaml", Odd));
        compile.NoWarn = "CS1591;SLIP1007";

        compile.Execute().ShouldBeTrue();

        run.Errors.ShouldBeEmpty();
        run.Files("out").Count.ShouldBe(2);
    }

    [Fact]
    public void A_comment_leaves_out_an_error()
    {
        var compile = run.Compile(
            run.Spec("odd.yaml", Odd + " # slipway: ignore SLIP1007 because the cluster allows it")
        );

        compile.Execute().ShouldBeTrue();

        run.Files("out").Count.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_whatever_is_set()
    {
        var compile = run.Compile(new TaskItem(run.PathOf("none.yaml")));
        compile.NoWarn = "SLIP0017";

        compile.Execute().ShouldBeFalse();
    }
}
