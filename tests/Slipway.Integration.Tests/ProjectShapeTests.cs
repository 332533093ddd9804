namespace Slipway.Integration.Tests;

/// <summary>Projects of every shape, and every way to build them.</summary>
public sealed class ProjectShapeTests(PackedSlipway slipway)
{
    [Fact]
    public async Task Publish_takes_the_manifests_along()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);

        (await project.Run("publish")).ShouldSucceed();

        var published = project.Files("*.yaml", "bin/Release/net10.0/publish/slipway");
        published.Select(Path.GetFileName).ShouldBe(["training.yaml", "training.yaml"]);
    }

    [Fact]
    public async Task Publish_without_a_build_takes_the_manifests_of_the_last_one()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        (await project.Build("-c", "Release")).ShouldSucceed();

        (await project.Run("publish", "--no-build")).ShouldSucceed();

        project.Ran("CompileSpecs").ShouldBeFalse();
        project.Files("*.yaml", "bin/Release/net10.0/publish/slipway").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Each_target_framework_has_manifests_of_its_own()
    {
        using var project = new UserProject(
            slipway,
            properties: "<TargetFrameworks>net10.0;netstandard2.1</TargetFrameworks><TargetFramework/>"
        );
        project.Write("specs/web.yaml", Specs.Outdated);

        var first = (await project.Build()).ShouldSucceed();
        var second = (await project.Build("-m")).ShouldSucceed();

        project.Files("*.yaml", "bin/Debug/net10.0/slipway").Count.ShouldBe(2);
        project.Files("*.yaml", "bin/Debug/netstandard2.1/slipway").Count.ShouldBe(2);
        project.Ran("CompileSpecs").ShouldBeFalse();
        second.Times(Specs.OutdatedWarning).ShouldBe(first.Times(Specs.OutdatedWarning));
    }

    [Fact]
    public async Task Central_package_versions_work()
    {
        using var project = new UserProject(slipway);
        project.Write(
            "Directory.Packages.props",
            $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="Slipway" Version="{slipway.Version}" /></ItemGroup>
            </Project>
            """
        );
        var file = project.Read("Demo.csproj");
        project.Write("Demo.csproj", file.Replace($" Version=\"{slipway.Version}\"", "", StringComparison.Ordinal));
        project.Write("specs/training.yaml", Specs.Training);

        (await project.Build()).ShouldSucceed();

        project.Manifests().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("-m:4")]
    [InlineData("-mt")]
    public async Task Projects_built_side_by_side_do_not_meet(string parallel)
    {
        using var project = new UserProject(
            slipway,
            name: "All",
            properties: "<EnableDefaultItems>false</EnableDefaultItems>"
        );
        var names = Enumerable.Range(1, 4).Select(number => $"P{number}").ToList();
        foreach (var name in names)
        {
            project.Write($"{name}/{name}.csproj", project.Read("All.csproj"));
            project.Write(
                $"{name}/specs/training.yaml",
                Specs.Training.Replace("name: training", $"name: {name.ToLowerInvariant()}", StringComparison.Ordinal)
            );
        }
        var references = string.Concat(names.Select(name => $"<ProjectReference Include=\"{name}/{name}.csproj\" />"));
        project.Write(
            "All.csproj",
            project.Read("All.csproj").Replace("</ItemGroup>", references + "</ItemGroup>", StringComparison.Ordinal)
        );

        (await project.Build(parallel)).ShouldSucceed();

        foreach (var name in names)
            project
                .Read($"{name}/bin/Debug/net10.0/slipway/kubevela/{name.ToLowerInvariant()}.yaml")
                .ShouldContain("demo-training");
    }

    [Fact]
    public async Task A_design_time_build_compiles_no_spec()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Misspelt);
        (await project.Run("restore")).ShouldSucceed();

        (await project.Build("--no-restore", "-p:DesignTimeBuild=true", "-p:BuildingProject=false")).ShouldSucceed();

        project.Ran("CompileSpecs").ShouldBeFalse();
    }

    [Fact]
    public async Task A_spec_may_lie_anywhere_the_project_says()
    {
        using var project = new UserProject(
            slipway,
            properties: "<EnableDefaultSlipwayItems>false</EnableDefaultSlipwayItems><SlipwayOutputPath>out/manifests</SlipwayOutputPath>",
            items: "<SlipwaySpec Include=\"deploy/*.yaml\" />"
        );
        project.Write("deploy/training.yaml", Specs.Training);
        project.Write("specs/broken.yaml", Specs.Misspelt);

        (await project.Build()).ShouldSucceed();

        project.Files("*.yaml", "out/manifests").Count.ShouldBe(2);
    }
}
