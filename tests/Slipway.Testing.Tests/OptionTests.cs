namespace Slipway.Testing.Tests;

/// <summary>Options count as the properties and items of a project do.</summary>
public sealed class OptionTests
{
    [Fact]
    public void Without_options_the_targets_are_those_of_a_project_without_any() =>
        Specs
            .Compiled.ShouldHaveNoErrors()
            .Manifests.Select(manifest => manifest.Path)
            .ShouldBe(["kubevela/shop.yaml", "kubernetes/shop.yaml"]);

    [Fact]
    public void Targets_are_those_that_are_asked_for() =>
        SlipwayCompilation
            .Compile(Specs.Web, new SlipwayOptions { Targets = ["kubernetes"] })
            .Manifests.ShouldHaveSingleItem()
            .Target.ShouldBe("kubernetes");

    [Fact]
    public void A_target_that_there_is_not_is_an_error_and_nothing_is_compiled()
    {
        var compilation = SlipwayCompilation.Compile(
            Specs.Web,
            new SlipwayOptions { Targets = ["kubernetes", "kubernets"] }
        );

        compilation.HasErrors.ShouldBeTrue();
        compilation.Findings.ShouldHaveSingleItem().Message.ShouldContain("'kubernets' is not a target");
        compilation.Manifests.ShouldBeEmpty();
    }

    [Fact]
    public void An_environment_has_its_overlays_and_spec_methods_are_given_its_name()
    {
        var overlay = new SpecFile(
            "specs/environments/prod.yaml",
            """
            kind: Application
            metadata: {name: shop}
            spec:
              components:
              - name: web
                properties: {image: registry.example/web:7}
            """
        );

        var prod = SlipwayCompilation
            .Compile(Specs.Web, new SlipwayOptions { Environment = "prod", Overlays = [overlay] })
            .ShouldHaveNoErrors()
            .ShouldHave("Deployment", "web")
            .ShouldHaveValue("spec.replicas", 4)
            .ShouldHaveValue("spec.template.spec.containers[web].env[STAGE].value", "prod")
            .ShouldHaveValue("spec.template.spec.containers[web].image", "registry.example/web:7");

        prod.Target.ShouldBe("kubernetes");
        Specs
            .Compiled.ShouldHave("Deployment", "web")
            .ShouldHaveValue("spec.replicas", 1)
            .ShouldHaveValue("spec.template.spec.containers[web].image", "shop/web:2.4.1");
    }

    [Fact]
    public void A_mistake_in_an_overlay_is_found_there() =>
        SlipwayCompilation
            .CompileYaml(
                Specs.Yaml,
                new SlipwayOptions
                {
                    Environment = "prod",
                    Overlays = [new SpecFile("prod.yaml", "kind: Application\nmetadata: {name: shopp}\n")],
                }
            )
            .ShouldHaveFinding("SLIP7700")
            .Place.ShouldStartWith("prod.yaml(2,");

    [Fact]
    public void An_environment_that_the_project_does_not_have_is_an_error() =>
        SlipwayCompilation
            .Compile(Specs.Web, new SlipwayOptions { Environment = "prd", Environments = ["dev", "prod"] })
            .ShouldHaveFinding("SLIP7701")
            .Message.ShouldContain("did you mean 'prod'?");

    [Fact]
    public void The_namespace_and_properties_reach_spec_methods_side_by_side_each_its_own()
    {
        Enumerable
            .Range(0, 16)
            .AsParallel()
            .Select(at => (At: at, Compilation: Compile(at)))
            .ShouldAllBe(one =>
                one.Compilation.Object("Deployment", "web", null, null)[
                        "spec.template.spec.containers[web].env[URL].value"
                    ]
                    .AsString()
                    .Contains($"/seldon/ml-{one.At}/serving/")
                && one.Compilation.Object("Deployment", "web", null, null)[
                        "spec.template.spec.containers[web].ports[0].containerPort"
                    ]
                    .AsInt()
                    == 8000 + one.At
            );

        static SlipwayCompilation Compile(int at) =>
            SlipwayCompilation
                .Compile(
                    Specs.Address,
                    new SlipwayOptions
                    {
                        Namespace = $"ml-{at}",
                        Properties = new Dictionary<string, string> { ["Port"] = $"{8000 + at}" },
                    }
                )
                .ShouldHaveNoErrors();
    }

    [Fact]
    public void A_folder_has_specs_and_those_of_a_project_go_with_its_methods()
    {
        using var folder = new TemporaryFolder();
        folder.Write("specs/b.yml", Specs.Yaml);
        folder.Write("specs/a/c.yaml", Specs.Yaml.Replace("shop", "first", StringComparison.Ordinal));
        folder.Write("specs/schemas/d.yaml", "not: a spec");
        folder.Write("specs/environments/prod.yaml", "not: a spec");
        folder.Write("specs/notes.txt", "not a spec");

        var files = SpecFile.ReadFolder(folder.At("specs") + Path.DirectorySeparatorChar);

        files.Select(file => file.Name).ShouldBe(["specs/a/c.yaml", "specs/b.yml"]);
        files[1].Text.ShouldBe(Specs.Yaml);
        var options = new SlipwayOptions { Specs = files, Targets = ["kubevela"] };
        SlipwayCompilation
            .CompileAssembly(typeof(string).Assembly, options)
            .Objects.Select(one => one.Name)
            .ShouldBe(["first", "shop"]);
        SlipwayCompilation
            .Compile(new Application("own"), options)
            .Findings.ShouldContain(finding => finding.Place.StartsWith("OptionTests.cs(", StringComparison.Ordinal));
    }

    [Fact]
    public void Externals_are_there_already()
    {
        const string Id = "SLIP2017";
        var yaml =
            Specs.Yaml
            + "      volumeMounts:\n        pvc:\n        - {name: data, mountPath: /data, claimName: shop-data}\n";
        var options = new SlipwayOptions { Externals = [new SlipwayExternal("PersistentVolumeClaim", "shop-data")] };

        var without = SlipwayCompilation.CompileYaml(yaml);
        var with = SlipwayCompilation.CompileYaml(yaml, options);

        without
            .Findings.Select(one => one.ToString())
            .Except(with.Findings.Select(one => one.ToString()))
            .ShouldHaveSingleItem()
            .ShouldContain(Id);
    }

    [Fact]
    public void Warnings_are_left_out_or_errors_as_options_say()
    {
        const string Id = "SLIP6001";
        var yaml = Specs.Yaml.Replace("web:2.4.1", "web", StringComparison.Ordinal);

        SlipwayCompilation
            .CompileYaml(yaml)
            .ShouldHaveNoErrors()
            .ShouldHaveFinding(Id)
            .Severity.ShouldBe(FindingSeverity.Warning);
        SlipwayCompilation
            .CompileYaml(yaml, new SlipwayOptions { NoWarn = [Id] })
            .ShouldNotHaveFinding(Id)
            .Manifests.ShouldNotBeEmpty();
        SlipwayCompilation.CompileYaml(yaml, new SlipwayOptions { WarningsAsErrors = [Id] }).Manifests.ShouldBeEmpty();
        SlipwayCompilation
            .CompileYaml(yaml, new SlipwayOptions { TreatWarningsAsErrors = true })
            .ShouldHaveFinding(Id)
            .Severity.ShouldBe(FindingSeverity.Error);
    }

    [Fact]
    public void A_schema_of_the_project_checks_its_specs()
    {
        var schema = new SpecFile(
            "specs/schemas/cache.json",
            """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "x-slipway-definition": {"component": "cache"},
              "title": "cache",
              "type": "object",
              "additionalProperties": false,
              "required": ["image"],
              "properties": {"image": {"type": "string"}}
            }
            """
        );
        var yaml = Specs.Yaml.Replace("webservice", "cache", StringComparison.Ordinal);

        SlipwayCompilation
            .CompileYaml(yaml, new SlipwayOptions { Schemas = [schema], Targets = ["kubevela"] })
            .ShouldHaveFinding("SLIP1001")
            .Message.ShouldContain("'ports'");
    }
}
