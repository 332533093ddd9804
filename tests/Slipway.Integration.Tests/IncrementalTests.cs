namespace Slipway.Integration.Tests;

public sealed class IncrementalTests(PackedSlipway slipway)
{
    [Fact]
    public async Task A_second_build_compiles_nothing_and_still_shows_the_warnings()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/web.yaml", Specs.Outdated);
        var first = (await project.Build()).ShouldSucceed();
        project.Ran("CompileSpecs").ShouldBeTrue();
        var written = project.Written("kubevela/web.yaml");

        var second = (await project.Build()).ShouldSucceed();

        project.Ran("CompileSpecs").ShouldBeFalse();
        first.Output.ShouldContain(Specs.OutdatedWarning);
        second.Output.ShouldContain(Specs.OutdatedWarning);
        first.Times("warning SLIP1011").ShouldBe(second.Times("warning SLIP1011"));
        project.Written("kubevela/web.yaml").ShouldBe(written);
    }

    [Fact]
    public async Task A_build_with_nothing_to_say_loads_no_task_the_second_time()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        (await project.Build()).ShouldSucceed();
        project.Ran("StartCompiler").ShouldBeTrue("it has the time in which the C# compiler runs");

        (await project.Build()).ShouldSucceed();

        project.Ran("StartCompiler").ShouldBeFalse();
        project.Ran("CompileSpecs").ShouldBeFalse();
        project.Ran("ReplayFindings").ShouldBeFalse();
    }

    [Fact]
    public async Task Only_what_changed_is_written_again()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        project.Write("specs/web.yaml", Specs.Outdated);
        (await project.Build()).ShouldSucceed();
        var training = project.Written("kubernetes/training.yaml");
        var web = project.Written("kubevela/web.yaml");

        project.Write("specs/web.yaml", Specs.Outdated.Replace("nginx:1.25", "nginx:1.26", StringComparison.Ordinal));
        (await project.Build()).ShouldSucceed();

        project.Written("kubernetes/training.yaml").ShouldBe(training);
        project.Written("kubevela/web.yaml").ShouldBeGreaterThan(web);
        project.Manifest("kubevela/web.yaml").ShouldContain("nginx:1.26");
    }

    /// <summary>What <c>mv</c>, <c>cp -p</c> and <c>tar x</c> bring.</summary>
    [Theory]
    [InlineData("specs/web.yaml", "nginx:1.25", "nginx:1.26")]
    [InlineData("specs/environments/prod.yaml", "1.27", "1.28")]
    [InlineData("specs/schemas/gadget.yaml", "size", "width")]
    [InlineData(".globalconfig", "SLIP6001", "SLIP6002")]
    [InlineData("specs/.editorconfig", "SLIP6001", "SLIP6002")]
    public async Task A_file_that_is_older_than_the_manifests_compiles_again_too(
        string file,
        string before,
        string after
    )
    {
        const string prod =
            "kind: Application\nmetadata: {name: web}\nspec: {components: [{name: web, properties: {image: nginx:1.27}}]}\n";
        using var project = new UserProject(slipway);
        project.Write("specs/web.yaml", Specs.Outdated);
        project.Write("specs/environments/prod.yaml", prod);
        project.Write("specs/schemas/gadget.yaml", Specs.Gadget);
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.SLIP6001.severity = none\n");
        project.Write("specs/.editorconfig", "[*]\ndotnet_diagnostic.SLIP6001.severity = none\n");
        (await project.Build("-p:SlipwayEnvironment=prod")).ShouldSucceed();

        File.WriteAllText(project.PathOf("other"), project.Read(file).Replace(before, after, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(project.PathOf("other"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Move(project.PathOf("other"), project.PathOf(file), overwrite: true);
        (await project.Build("-p:SlipwayEnvironment=prod")).ShouldSucceed();

        project.Ran("CompileSpecs").ShouldBeTrue();
        (await project.Build("-p:SlipwayEnvironment=prod")).ShouldSucceed();
        project.Ran("CompileSpecs").ShouldBeFalse();
    }

    [Fact]
    public async Task The_manifests_of_a_removed_spec_go_with_it()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        project.Write("specs/web.yaml", Specs.Outdated);
        (await project.Build()).ShouldSucceed();

        File.Delete(project.PathOf("specs/web.yaml"));
        var build = (await project.Build()).ShouldSucceed();

        project.Manifests().Keys.ShouldBe(["kubernetes/training.yaml", "kubevela/training.yaml"]);
        build.Output.ShouldNotContain("SLIP1011");
    }

    [Fact]
    public async Task The_manifests_of_the_last_spec_go_with_it_too()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        (await project.Build()).ShouldSucceed();

        File.Delete(project.PathOf("specs/training.yaml"));
        (await project.Build()).ShouldSucceed();
        project.Manifests().ShouldBeEmpty();

        (await project.Build()).ShouldSucceed();
        project.Ran("CompileSpecs").ShouldBeFalse();
    }

    [Fact]
    public async Task A_changed_option_compiles_again()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        (await project.Build()).ShouldSucceed();

        (await project.Build("-p:SlipwayNamespace=ml", "-p:SlipwayTargets=kubernetes")).ShouldSucceed();

        project.Manifests().Keys.ShouldBe(["kubernetes/training.yaml"]);
        Directory.Exists(project.PathOf("bin/Debug/net10.0/slipway/kubevela")).ShouldBeFalse();
        project.Manifest("kubernetes/training.yaml").ShouldContain("namespace: ml");
    }

    [Fact]
    public async Task Clean_leaves_nothing()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        project.Write("specs/web.yaml", Specs.Outdated);
        (await project.Build()).ShouldSucceed();

        (await project.Run("clean")).ShouldSucceed();

        project.Files("*", "bin").ShouldBeEmpty();
        Directory.Exists(project.PathOf("bin/Debug/net10.0/slipway")).ShouldBeFalse();
        project.Files("*", "obj/Debug/net10.0/slipway").ShouldBeEmpty();
        (await project.Build()).ShouldSucceed();
        project.Manifests().Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_lost_manifest_comes_back()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        (await project.Build()).ShouldSucceed();
        File.Delete(project.PathOf("bin/Debug/net10.0/slipway/kubernetes/training.yaml"));

        (await project.Build()).ShouldSucceed();

        project.Manifest("kubernetes/training.yaml").ShouldContain("kind: TFJob");
    }
}
