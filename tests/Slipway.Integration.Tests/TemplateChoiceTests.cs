namespace Slipway.Integration.Tests;

/// <summary>What people choose when they create a project: names, options, and the solution that it comes into.</summary>
public sealed class TemplateChoiceTests(PackedSlipway slipway) : TemplateTest(slipway)
{
    [Fact]
    public async Task Options_become_properties()
    {
        await Templates.CreateAsync(
            "slipway",
            "Options",
            ["--namespace", "ml", "--registry", "registry.example/ml", "--targets", "kubevela", "--targets", "argo"]
        );
        var properties = await Templates.Dotnet(
            "Options",
            "msbuild",
            "-getProperty:SlipwayTargets,SlipwayNamespace,SlipwayRegistry"
        );

        properties.ShouldSucceed().Output.ShouldContain("\"SlipwayTargets\": \"kubevela;argo\"");
        properties.Output.ShouldContain("\"SlipwayNamespace\": \"ml\"");
        properties.Output.ShouldContain("\"SlipwayRegistry\": \"registry.example/ml\"");
        (await Templates.Dotnet("", "new", "slipway", "-o", "Wrong", "--targets", "kubvela")).ShouldFail();
    }

    [Fact]
    public async Task A_solution_with_central_package_versions_builds_with_its_own_version_or_without_one()
    {
        await CentralAsync("Unknown", "");
        await CentralAsync(
            "Known",
            """<ItemGroup><PackageVersion Include="Slipway" Version="[0.0.1]" /></ItemGroup>"""
        );

        foreach (var solution in new[] { "Unknown", "Known" })
        {
            var build = await Templates.Dotnet(solution, "build", "-nr:false", "-tl:off");
            build.ShouldSucceed().Output.ShouldNotContain("warning", Case.Sensitive);
        }
        (await VersionAsync("Unknown")).ShouldContain("\"Version\": \"0.0.1\"");
        (await VersionAsync("Known")).ShouldContain("\"Version\": \"[0.0.1]\"");
    }

    private async Task CentralAsync(string solution, string versions)
    {
        Directory.CreateDirectory(Templates.PathOf(solution));
        await File.WriteAllTextAsync(
            Templates.PathOf(solution, "Directory.Packages.props"),
            $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>{versions}</Project>"
        );
        await Templates.CreateAsync("slipway-csharp", $"{solution}/Color");
        await Templates.CreateAsync("slipway-kubedl", $"{solution}/Digits");
        (await Templates.Dotnet(solution, "new", "sln")).ShouldSucceed();
        (await Templates.Dotnet(solution, "sln", "add", "Color", "Digits")).ShouldSucceed();
    }

    private async Task<string> VersionAsync(string solution)
    {
        var items = await Templates.Dotnet($"{solution}/Color", "msbuild", "-getItem:PackageVersion");
        items.ShouldSucceed().Times("\"Identity\": \"Slipway\"").ShouldBe(1);
        return items.Output;
    }

    [Theory]
    [InlineData("模型", "app")]
    [InlineData("-- Straße --", "strasse")]
    [InlineData("ein Name, der für ein Objekt zu lang ist", "ein-name-der-fur-ein-objekt-zu")]
    [InlineData("twenty-nine characters are so long", "twenty-nine-characters-are-so")]
    public async Task Any_name_becomes_one_of_an_object(string name, string expected)
    {
        await Templates.CreateAsync("slipway-vessl", $"Name of {expected}", "-n", name);

        Templates.Read($"Name of {expected}", "specs", "run.yaml").ShouldContain($"\nname: {expected}\n");
        File.Exists(Templates.PathOf($"Name of {expected}", $"{name}.csproj")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_project_may_be_called_Slipway()
    {
        await Templates.CreateAsync("slipway-csharp", "Slipway");

        (await Templates.Dotnet("Slipway", "build", "-nr:false", "-tl:off")).ShouldSucceed();
    }

    [Fact]
    public async Task A_schema_of_one_s_own_checks_the_spec()
    {
        await Templates.CreateAsync("slipway-schemas", "Misspelt");
        var spec = Templates.PathOf("Misspelt", "specs", "scoring.yaml");
        var text = await File.ReadAllTextAsync(spec, TestContext.Current.CancellationToken);
        text = text.Replace("batchSize", "batchSise", StringComparison.Ordinal)
            .Replace("daily", "dayly", StringComparison.Ordinal);
        await File.WriteAllTextAsync(spec, text, TestContext.Current.CancellationToken);

        var build = await Templates.Dotnet("Misspelt", "build", "-nr:false", "-tl:off");

        build.ShouldFail().Output.ShouldContain("'batchSise'");
        build.Output.ShouldContain("'dayly'");
    }
}
