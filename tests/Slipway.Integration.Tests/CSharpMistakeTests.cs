namespace Slipway.Integration.Tests;

/// <summary>Mistakes of specs in C#, each reported once and where it was made.</summary>
public class CSharpMistakeTests(PackedSlipway slipway)
{
    [Theory]
    [InlineData("")]
    [InlineData("-p:ContinuousIntegrationBuild=true")]
    public async Task A_mistake_is_an_error_at_the_code_of_the_call(string option)
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        // No literal: those the analyzers judge before anything runs.
        var path = "mountPath: System.IO.Path.GetFileName(\"/a/model\")";
        project.Write(
            "Specs.cs",
            CSharpSpecs.Training.Replace("mountPath: \"/model\"", path, StringComparison.Ordinal)
        );

        var build = await project.Build([.. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        build
            .ShouldFail()
            .Output.ShouldContain(
                $"{project.PathOf("Specs.cs")}(11,47): error SLIP1005: 'model' does not start with '/'"
            );
    }

    [Fact]
    public async Task A_mistake_in_a_literal_is_an_error_of_the_compiler_and_nothing_runs()
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        project.Write("Specs.cs", CSharpSpecs.Training.Replace("/model", "model", StringComparison.Ordinal));

        var build = await project.Build();

        build
            .ShouldFail()
            .Output.ShouldContain(
                $"{project.PathOf("Specs.cs")}(11,47): error SLIP1005: 'model' does not start with '/'"
            );
        build.Output.ShouldContain("1 Error(s)");
        project.Ran("RunSpecs").ShouldBeFalse();
    }

    [Fact]
    public async Task A_warning_that_analyzers_know_too_is_printed_once()
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        project.Write(
            "Specs.cs",
            CSharpSpecs.Training.Replace("train-color:v1", "train-color", StringComparison.Ordinal)
        );

        (await project.Build()).ShouldSucceed().Output.ShouldContain("1 Warning(s)");
        (await project.Build()).ShouldSucceed().Output.ShouldContain("Specs.cs(10,47): warning SLIP6001");
    }

    [Fact]
    public async Task A_member_that_is_deprecated_is_reported_once()
    {
        using var project = new UserProject(slipway);
        var code = """
            using Slipway;

            internal static class Specs
            {
                [Spec]
                public static Application Web()
                {
                    var app = new Application("web");
                    app.AddWebService("web", "nginx:1.25").WithPortValue(80);
                    return app;
                }
            }
            """;
        project.Write("Specs.cs", code);

        var build = await project.Build();

        build.ShouldSucceed().Output.ShouldContain("warning SLIP1011");
        build.Output.ShouldContain("1 Warning(s)");
    }
}
