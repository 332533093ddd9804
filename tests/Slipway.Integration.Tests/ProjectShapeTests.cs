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
        // Once when it is found, and once in the summary.
        first.Times(Specs.OutdatedWarning).ShouldBe(2);
        second.Times(Specs.OutdatedWarning).ShouldBe(2);
        (await project.Build("-f", "netstandard2.1")).ShouldSucceed().Times(Specs.OutdatedWarning).ShouldBe(2);

        project.Write("specs/training.yaml", Specs.Misspelt);
        var third = (await project.Build()).ShouldFail();
        third.Times("error SLIP1001").ShouldBe(2);
        third.Output.ShouldNotContain("MSB4181");
        (await project.Build("-f", "netstandard2.1")).ShouldFail().Times("error SLIP1001").ShouldBe(2);
    }

    [Fact]
    public async Task A_finding_has_the_full_path_of_its_file()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/web.yaml", Specs.Outdated);

        var line = $"{project.PathOf("specs/web.yaml")}(11,7): warning SLIP1011";

        (await project.Build()).ShouldSucceed().Output.ShouldContain(line);
        (await project.Build()).ShouldSucceed().Output.ShouldContain(line);
    }

    [Theory]
    [InlineData("Specs/training.yaml", "SLIP9006")]
    [InlineData("specs/training.json", "SLIP9006")]
    [InlineData("deploy/training.yaml", "SLIP9006")]
    [InlineData("README.md", "SLIP9007")]
    [InlineData("specs/schemas/gadget.yaml", null)]
    public async Task A_project_whose_specs_are_not_found_says_so_each_time(string file, string? warning)
    {
        using var project = new UserProject(slipway);
        project.Write(file, file.Contains("gadget", StringComparison.Ordinal) ? Specs.Gadget : Specs.Training);

        for (var build = 0; build < 2; build++)
        {
            var said = (await project.Build()).ShouldSucceed();
            said.Times("warning SLIP").ShouldBe(warning is null ? 0 : 2, said.Output);
            said.Output.ShouldContain(warning ?? "Build succeeded");
        }
        project.Ran("FindSpecs").ShouldBe(warning is not null);
    }

    [Fact]
    public async Task Watch_sees_what_specs_and_images_are_made_of()
    {
        const string items = """
            <SlipwayModel Include="models/digits" Repository="team/digits" />
            <SlipwayImage Include="trainer" Repository="team/trainer" BaseImage="scratch" />
            <SlipwaySpecInput Include="../data.json" />
            """;
        string[] files =
        [
            "specs/web.yaml",
            "specs/environments/prod.yaml",
            "specs/schemas/gadget.yaml",
            "models/digits/a/weights.bin",
            "trainer/run.sh",
            "../data.json",
        ];
        using var project = new UserProject(slipway, items: items);
        foreach (var file in files)
            project.Write(file, "");
        (await project.Run("restore")).ShouldSucceed();

        var list = await Dotnet.Run("dotnet", project.Folder, project.Environment, ["watch", "--list"], null);

        foreach (var file in files)
            list.ShouldSucceed().Output.ShouldContain(Path.GetFullPath(project.PathOf(file)));
        list.Output.ShouldNotContain("/obj/");
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
