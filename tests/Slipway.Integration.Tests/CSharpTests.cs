namespace Slipway.Integration.Tests;

/// <summary>Specs in C#: the compiled project runs, and what it returns is built like YAML.</summary>
public class CSharpTests(PackedSlipway slipway)
{
    [Fact]
    public async Task Csharp_and_YAML_compile_to_the_same_bytes()
    {
        using var csharp = new UserProject(slipway, items: CSharpSpecs.Property);
        using var yaml = new UserProject(slipway);
        csharp.Write("Specs.cs", CSharpSpecs.Training);
        yaml.Write("specs/training.yaml", Specs.Training);

        (await csharp.Build()).ShouldSucceed().Output.ShouldContain("describing for test");
        (await yaml.Build()).ShouldSucceed();

        csharp.Manifests().Count.ShouldBe(2);
        csharp.Manifests().ShouldBe(yaml.Manifests());
    }

    [Fact]
    public async Task A_second_build_runs_no_user_code()
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        project.Write("Specs.cs", CSharpSpecs.Training);
        (await project.Build()).ShouldSucceed();

        var second = await project.Build();

        second.ShouldSucceed().Output.ShouldNotContain("describing");
        project.Ran("RunSpecs").ShouldBeFalse();
        project.Ran("CompileSpecs").ShouldBeFalse();
    }

    [Theory]
    [InlineData("appsettings.json", "", "")]
    [InlineData("data/images.txt", """<Content Include="data/images.txt" />""", "")]
    [InlineData("data/images.txt", """<AdditionalFiles Include="data/images.txt" />""", "")]
    [InlineData(
        "data/images.txt",
        """<SlipwaySpecInput Include="data/images.txt" />""",
        "<EnableDefaultItems>false</EnableDefaultItems>"
    )]
    public async Task What_a_spec_reads_is_an_input_of_it(string file, string item, string property)
    {
        const string compile = """<Compile Include="*.cs" Condition="'$(EnableDefaultItems)' == 'false'" />""";
        using var project = new UserProject(
            slipway,
            items: CSharpSpecs.Property + item + compile,
            properties: property
        );
        var reads = $"System.IO.File.ReadAllText(\"{file}\")";
        project.Write(
            "Specs.cs",
            CSharpSpecs.Training.Replace("\"fogdong/train-color:v1\"", reads, StringComparison.Ordinal)
        );
        project.Write(file, "fogdong/train-color:v1");
        (await project.Build()).ShouldSucceed();

        project.Write(file, "fogdong/train-color:v2");
        File.SetLastWriteTimeUtc(project.PathOf(file), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await project.Run("publish", "-c", "Debug", "-o", "out")).ShouldSucceed();

        project.Manifest("kubernetes/training.yaml").ShouldContain("train-color:v2");
        project.Read("out/slipway/kubernetes/training.yaml").ShouldContain("train-color:v2");
        (await project.Build()).ShouldSucceed();
        (await project.Build()).ShouldSucceed();
        project.Ran("RunSpecs").ShouldBeFalse();
    }

    [Fact]
    public async Task A_spec_in_csharp_that_is_older_than_the_program_is_compiled_again()
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        project.Write("Specs.cs", CSharpSpecs.Training);
        (await project.Build()).ShouldSucceed();

        project.Write(
            "other",
            CSharpSpecs.Training.Replace("train-color:v1", "train-color:v2", StringComparison.Ordinal)
        );
        File.SetLastWriteTimeUtc(project.PathOf("other"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Move(project.PathOf("other"), project.PathOf("Specs.cs"), overwrite: true);
        (await project.Build()).ShouldSucceed();

        project.Manifest("kubernetes/training.yaml").ShouldContain("train-color:v2");
    }

    [Fact]
    public async Task A_design_time_build_runs_no_user_code()
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        project.Write("Specs.cs", CSharpSpecs.Training);
        (await project.Run("restore")).ShouldSucceed();

        var build = await project.Build("--no-restore", "-p:DesignTimeBuild=true", "-p:BuildingProject=false");

        build.ShouldSucceed().Output.ShouldNotContain("describing");
        project.Ran("RunSpecs").ShouldBeFalse();
    }

    [Fact]
    public async Task Specs_that_are_gone_take_their_manifests_with_them()
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        project.Write("Specs.cs", CSharpSpecs.Training);
        (await project.Build()).ShouldSucceed();
        project.Write("Specs.cs", "internal static class Nothing { }");

        (await project.Build()).ShouldSucceed();

        project.Manifests().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_program_has_specs_as_a_library_has()
    {
        using var project = new UserProject(
            slipway,
            properties: "<OutputType>Exe</OutputType>",
            items: CSharpSpecs.Property
        );
        project.Write("Specs.cs", CSharpSpecs.Training);
        project.Write("Program.cs", "System.Console.WriteLine(\"not run\");");

        (await project.Build()).ShouldSucceed().Output.ShouldNotContain("not run");

        project.Manifests().Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_older_framework_has_no_library_and_builds_as_ever()
    {
        using var project = new UserProject(slipway);
        var file = project.Read("Demo.csproj");
        project.Write("Demo.csproj", file.Replace("net10.0", "netstandard2.0", StringComparison.Ordinal));
        project.Write("specs/training.yaml", Specs.Training);

        (await project.Build()).ShouldSucceed();

        project.Files("*.yaml", "bin/Debug/netstandard2.0/slipway").Count.ShouldBe(2);
    }
}
