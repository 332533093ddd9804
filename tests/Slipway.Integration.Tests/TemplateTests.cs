using System.Text.RegularExpressions;
using Slipway.Cli;
using Slipway.Cli.Terminals;

namespace Slipway.Integration.Tests;

/// <summary>What <c>dotnet new</c> makes of the templates builds and publishes as it is, whatever it is called.</summary>
public sealed partial class TemplateTests(CreatedProjects projects, PackedSlipway slipway)
    : IClassFixture<CreatedProjects>
{
    private InstalledTemplates Templates => projects.Templates;

    public static TheoryData<string> All => [.. CreatedProjects.All];

    public static TheoryData<string, string[]> Manifests =>
        new()
        {
            { "slipway", ["kubernetes/grosse-1-x-y.yaml", "kubevela/grosse-1-x-y.yaml"] },
            { "slipway-csharp", ["kubernetes/grosse-1-x-y.yaml", "kubevela/grosse-1-x-y.yaml"] },
            { "slipway-vessl", ["vessl/run-app-9-laufe.yaml"] },
            { "slipway-kubedl", ["kubernetes/model-digits-v2.yaml", "kubernetes/tfjob-digits-v2-training.yaml"] },
            {
                "slipway-platform",
                ["argo/arger-plattform.yaml", "kubernetes/arger-plattform.yaml", "kubevela/arger-plattform.yaml"]
            },
            { "slipway-schemas", ["kubevela/featuretable-own-schemas-sales.yaml", "kubevela/own-schemas.yaml"] },
        };

    [Theory]
    [MemberData(nameof(Manifests))]
    public void A_project_s_own_pipeline_builds_and_publishes_it_without_a_warning(string template, string[] manifests)
    {
        projects.Runs(template).Count.ShouldBe(2);
        foreach (var run in projects.Runs(template))
            run.ShouldSucceed().Output.ShouldNotContain("warning", Case.Sensitive);

        Templates.Files(template, "bin", "Release", "net10.0", "slipway").ShouldBe(manifests);
        Templates.Files(template, "out", "slipway").ShouldBe(manifests);
        Directory.GetFiles(Templates.PathOf(template, "out"), "*.tar.gz").Length.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_project_has_what_git_and_editors_read_and_nothing_of_the_template(string template)
    {
        var files = Templates.Files(template);
        string[] shared =
        [
            ".config/dotnet-tools.json",
            ".editorconfig",
            ".github/workflows/build.yml",
            ".gitignore",
            ".vscode/extensions.json",
            "README.md",
        ];

        shared.ShouldBeSubsetOf(files);
        files.ShouldNotContain(file => file.StartsWith(".template.config", StringComparison.Ordinal));
        foreach (var file in files.Where(IsOfTemplate))
            Token().Matches(Templates.Read(template, file)).ShouldBeEmpty(file);
        Templates.Read(template, ".config", "dotnet-tools.json").ShouldContain($"\"{slipway.Version}\"");
    }

    /// <summary>The first line of a spec names the file that the README's command writes.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task The_schema_that_specs_name_is_the_one_that_the_README_writes(string template)
    {
        var command = SchemaCommand().Match(Templates.Read(template, "README.md")).Groups["arguments"].Value;
        using var output = new StringWriter();
        var terminal = new Terminal(TextReader.Null, output, output, Templates.PathOf(template), IsRich: false);
        var code = await SlipwayCommand.RunAsync(command.Split(' '), terminal, TestContext.Current.CancellationToken);

        code.ShouldBe(0, output.ToString());
        foreach (var spec in Templates.Files(template).Where(IsSpec))
        {
            var line = Templates.Read(template, spec).Split('\n')[0];
            line.ShouldStartWith("# yaml-language-server: $schema=", customMessage: spec);
            var schema = Path.Combine(Path.GetDirectoryName(Templates.PathOf(template, spec))!, line.Split('=')[1]);
            File.Exists(schema).ShouldBeTrue($"{spec} names {schema}");
        }
    }

    [Fact]
    public void YAML_and_CSharp_are_the_same_bytes()
    {
        foreach (var file in Templates.Files("slipway", "out", "slipway"))
            Templates
                .Read("slipway-csharp", "out", "slipway", file)
                .ShouldBe(Templates.Read("slipway", "out", "slipway", file));
    }

    [Fact]
    public async Task Overlays_make_two_environments_of_the_platform()
    {
        var prod = Templates.Read("slipway-platform", "out", "slipway", "kubevela", "arger-plattform.yaml");
        (
            await Templates.Dotnet(
                "slipway-platform",
                "build",
                "-p:SlipwayEnvironment=dev",
                "-warnaserror",
                "-nr:false"
            )
        ).ShouldSucceed();
        var dev = Templates.Read(
            "slipway-platform",
            "bin",
            "Debug",
            "net10.0",
            "slipway",
            "kubevela",
            "arger-plattform.yaml"
        );

        prod.ShouldContain("- prod-cluster");
        dev.ShouldContain("- dev-cluster");
        dev.ShouldContain("cpu: 200m");
    }

    private static bool IsOfTemplate(string file) =>
        file.Split('/')[0] is not "bin" and not "obj" and not "out" && Path.GetExtension(file) is not ".sarif";

    private static bool IsSpec(string file) =>
        file.StartsWith("specs/", StringComparison.Ordinal)
        && !file.StartsWith("specs/schemas/", StringComparison.Ordinal);

    /// <summary>What a template leaves to be replaced.</summary>
    [GeneratedRegex(
        "SLIPWAY_|PROJECT_NAME|ROOT_NAMESPACE|ENVIRONMENT_OPTION|[Ss]lipway-?[Pp]roject|#if|#endif|@[A-Z_]+@",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Token();

    [GeneratedRegex(
        "dotnet slipway (?<arguments>schema .+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex SchemaCommand();
}
