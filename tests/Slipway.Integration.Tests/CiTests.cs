using System.Text.RegularExpressions;

namespace Slipway.Integration.Tests;

/// <summary>The pipelines in <c>docs/ci.md</c> are made of <c>dotnet</c> alone, and their commands run.</summary>
public sealed partial class CiTests(PackedSlipway slipway)
{
    private static readonly string[] Commands =
    [
        .. Command()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "ci.md")).ReplaceLineEndings("\n"))
            .Select(match => match.Groups["command"].Value)
            .Distinct(StringComparer.Ordinal),
    ];

    [Fact]
    public void Pipelines_use_dotnet_and_nothing_else() =>
        Commands.ShouldAllBe(command => command.StartsWith("dotnet ", StringComparison.Ordinal));

    [Fact]
    public async Task The_commands_run_in_order()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        project.Write("specs/environments/prod.yaml", "kind: Application\nmetadata:\n  name: training\n");
        var local = Commands.Where(command => !command.Contains("SlipwayDeploy", StringComparison.Ordinal)).ToList();
        local.Count.ShouldBe(4);

        foreach (var command in local)
            (await Shell.Run(project.Folder, slipway.Cache, $"{command} -nr:false")).ShouldSucceed();

        File.Exists(project.PathOf("slipway.sarif")).ShouldBeTrue();
        File.Exists(project.PathOf("out/demo-prod-1.0.0.tar.gz")).ShouldBeTrue();
    }

    [GeneratedRegex(
        @"^ *- (?:run: )?(?<command>(?!uses:|name:)[a-z]+ .*)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Command();
}
