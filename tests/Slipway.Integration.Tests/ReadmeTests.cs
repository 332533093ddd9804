using System.Text.RegularExpressions;

namespace Slipway.Integration.Tests;

/// <summary>The README is true: every command in it runs, and prints what it says.</summary>
public class ReadmeTests(PackedSlipway slipway)
{
    /// <summary>This very run.</summary>
    private const string TestCommand = "dotnet test Toolchain.sln";

    [Fact]
    public async Task The_two_commands_and_those_of_publishing_work()
    {
        var steps = Readme.Steps("Two commands");

        steps.Select(step => step.Command).ShouldContain(TestCommand);
        using var clone = new FreshCopy();
        await Follow(steps.Where(step => step.Command != TestCommand), clone.Folder, fails: []);
        await Follow(Readme.Steps("Images, bundles, clusters"), clone.Folder, fails: []);
    }

    [Fact]
    public async Task A_clone_makes_packages_that_a_tool_can_be_installed_from()
    {
        using var clone = new FreshCopy();
        await Follow(Readme.Steps("Getting it"), clone.Folder, fails: []);

        var tools = Path.Combine(clone.Folder, "tools");
        var install = await Dotnet.Run(
            clone.Folder,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["NUGET_PACKAGES"] = Path.Combine(clone.Folder, "cache"),
            },
            [
                "tool",
                "install",
                "Slipway.Cli",
                "--tool-path",
                tools,
                "--add-source",
                Path.Combine(clone.Folder, "packages"),
            ]
        );
        install.ShouldSucceed();
        var version = await Dotnet.Run(
            Path.Combine(tools, "slipway"),
            clone.Folder,
            environment: null,
            ["--version"],
            interruptWhen: null
        );
        version.ShouldSucceed();
        Directory.GetFiles(Path.Combine(clone.Folder, "packages"), "Slipway.Templates.*.nupkg").Length.ShouldBe(1);
    }

    [Fact]
    public void Continuous_integration_runs_the_command_that_passes_the_tests() =>
        File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")).ShouldContain("\n" + TestCommand);

    [Theory]
    [InlineData("build.yml", TestCommand)]
    [InlineData("release.yml", TestCommand)]
    [InlineData("release.yml", "dotnet msbuild pack.proj")]
    public void Workflows_of_the_repository_run_what_the_README_says(string file, string command)
    {
        var workflow = File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", file));

        workflow.ShouldContain($"- run: {command}");
        Readme.Steps("Two commands").Concat(Readme.Steps("Getting it")).ShouldContain(step => step.Command == command);
    }

    [Fact]
    public async Task The_user_s_day_goes_as_told()
    {
        var folder = Directory.CreateTempSubdirectory("slipway-readme-").FullName;
        var sources =
            $"""<configuration><packageSources><add key="s" value="{slipway.Feed}" /></packageSources></configuration>""";
        await File.WriteAllTextAsync(
            Path.Combine(folder, "nuget.config"),
            sources,
            TestContext.Current.CancellationToken
        );

        var day = Readme.Steps("Your day").Concat(Readme.Steps("The same in C#"));
        // Templates are installed for the user; this one has none yet, and leaves none.
        await Follow(day, folder, fails: ["error SLIP"], home: Path.Combine(folder, "home"));

        TemporaryFolder.Delete(folder);
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        foreach (var link in Readme.Text.Split("](").Skip(1).Select(part => part.Split(')')[0]))
            Path.Exists(Path.Combine(Repository.Root, link)).ShouldBeTrue(link);
    }

    private async Task Follow(
        IEnumerable<ReadmeStep> steps,
        string folder,
        IReadOnlyList<string> fails,
        string? home = null
    )
    {
        foreach (var step in steps)
        {
            if (step.File is { } file)
            {
                var path = Path.Combine(folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllLinesAsync(path, step.Lines, TestContext.Current.CancellationToken);
                continue;
            }
            var result = await Shell.Run(folder, slipway.Cache, step.Command!, home);
            if (step.Lines.Exists(line => fails.Any(line.Contains)))
                result.ShouldFail();
            else
                result.ShouldSucceed();
            foreach (var line in step.Lines)
                result.Output.ShouldMatch(Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal));
        }
    }
}
