namespace Slipway.Integration.Tests;

/// <summary>The problem matcher <c>$slipway</c> of the extension of VS Code reads what builds print.</summary>
public sealed class ProblemMatcherTests(PackedSlipway slipway)
{
    [Theory]
    [InlineData("off")]
    [InlineData("on")]
    public async Task It_reads_findings_of_a_build_with_either_logger(string terminalLogger)
    {
        using var project = new UserProject(slipway, name: "My [demo]");
        project.Write("specs/training.yaml", Specs.Misspelt);
        project.Write("specs/my web.yaml", Specs.Outdated);

        var build = await Dotnet.Run(
            project.Folder,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = slipway.Cache },
            "build",
            "-nr:false",
            $"-tl:{terminalLogger}"
        );

        var problems = ProblemMatcher.In(build.ShouldFail().Output);
        problems
            .Select(problem => problem.Split('|'))
            .Select(parts =>
                $"{Path.GetRelativePath(project.Folder, Path.GetFullPath(parts[0], project.Folder))} {parts[1][..4]} {parts[2]} {parts[3]}"
            )
            .ShouldBe(
                ["specs/my web.yaml 11,7 warning SLIP1011", "specs/training.yaml 11,7 error SLIP1001"],
                ignoreOrder: true,
                build.Output
            );
        // What a build adds after the message is not of it.
        problems.ShouldAllBe(problem => problem.EndsWith(".md)", StringComparison.Ordinal));
    }
}
