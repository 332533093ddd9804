using System.Xml.Linq;

namespace Slipway.Integration.Tests;

/// <summary>The template <c>slipway-tests</c>, and with it the package <c>Slipway.Testing</c> as users have it.</summary>
public sealed class TestTemplateTests(PackedSlipway slipway) : TemplateTest(slipway)
{
    [Fact]
    public async Task Tests_of_specs_in_CSharp_pass_and_fail_with_what_is_wrong_and_where()
    {
        await CreateAsync("slipway-csharp", "Größe 1.x", "Größe 1.x.Tests");

        var passed = await TestAsync("Größe 1.x.Tests");
        passed.ShouldSucceed().Output.ShouldContain("Passed:     2");
        passed.Output.ShouldNotContain("warning", Case.Sensitive);
        Edit("Größe 1.x", "Specs.cs", "train-color:v1", "train-color");
        var failed = await TestAsync("Größe 1.x.Tests");

        failed.ShouldFail().Output.ShouldContain("expected no errors and warnings, and there are:");
        failed.Output.ShouldContain("  Specs.cs(11,75): warning SLIP6001: ");
        File.Exists(Templates.PathOf("Größe 1.x.Tests", "bin", "Debug", "net10.0", "Microsoft.Build.Framework.dll"))
            .ShouldBeFalse();
        Directory.Exists(Templates.PathOf("Größe 1.x.Tests", "bin", "Debug", "net10.0", "slipway")).ShouldBeFalse();
    }

    [Fact]
    public async Task Tests_of_specs_in_YAML_cover_each_environment_and_an_option_names_the_project()
    {
        await CreateAsync("slipway", "Color", "Checks", "--specs", "../Color/Color.csproj");
        Directory.CreateDirectory(Templates.PathOf("Color", "specs", "environments"));
        await File.WriteAllTextAsync(
            Templates.PathOf("Color", "specs", "environments", "prod.yaml"),
            "kind: Application\nmetadata: {name: colour}\n",
            TestContext.Current.CancellationToken
        );

        var failed = await TestAsync("Checks");
        failed.ShouldFail().Output.ShouldContain("specs/environments/prod.yaml(2,18): error SLIP7700: ");
        Edit("Color", "specs/environments/prod.yaml", "colour", "color");

        (await TestAsync("Checks")).ShouldSucceed().Output.ShouldContain("Passed:     4");
    }

    /// <summary>The versions of what is not ours are those that this repository is tested with.</summary>
    [Fact]
    public void The_template_takes_the_test_framework_of_this_repository()
    {
        var template = Versions("templates", "Slipway.Templates", "slipway-tests", "SlipwayProject.csproj");
        var own = Versions("Directory.Packages.props");

        template.Remove("Slipway.Testing").ShouldBeTrue();
        template.Count.ShouldBe(3);
        foreach (var (package, version) in template)
            version.ShouldBe(own[package], package);
    }

    private static Dictionary<string, string> Versions(params string[] file) =>
        XDocument
            .Load(Repository.PathOf(file))
            .Descendants()
            .Where(item => item.Attribute("Version") is not null)
            .DistinctBy(item => (item.Attribute("Include")!.Value, item.Attribute("Version")!.Value))
            .ToDictionary(
                item => item.Attribute("Include")!.Value,
                item => item.Attribute("Version")!.Value,
                StringComparer.Ordinal
            );

    private async Task CreateAsync(string template, string specs, string tests, params string[] options)
    {
        await Templates.CreateAsync(template, specs);
        await Templates.CreateAsync("slipway-tests", tests, options);
        // The packages of the test framework are those that this test runs with.
        await File.WriteAllTextAsync(
            Templates.PathOf(tests, "nuget.config"),
            $"""<configuration><packageSources><add key="restored" value="{Repository.Packages}" /></packageSources></configuration>"""
        );
    }

    private void Edit(string project, string file, string from, string to)
    {
        var path = Templates.PathOf(project, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(from);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private Task<DotnetResult> TestAsync(string project) => Templates.Dotnet(project, "test", "-nr:false", "-tl:off");
}
