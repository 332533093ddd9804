namespace Slipway.Integration.Tests;

public sealed class BuildTests(PackedSlipway slipway)
{
    [Fact]
    public async Task A_spec_becomes_a_manifest_for_each_target()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);

        var build = (await project.Build()).ShouldSucceed();

        project.Manifest("kubevela/training.yaml").ShouldContain("kind: Application");
        var objects = project.Manifest("kubernetes/training.yaml");
        objects.ShouldContain("kind: TFJob");
        objects.ShouldContain("kind: PersistentVolumeClaim");
        build.Output.ShouldContain($"Demo -> {project.PathOf("bin/Debug/net10.0/slipway/")}");
    }

    [Fact]
    public async Task A_mistake_is_an_error_at_its_line_and_column()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Misspelt);

        var build = (await project.Build()).ShouldFail();

        build.Output.ShouldContain("specs/training.yaml(11,7): error SLIP1001: unknown key 'storag'");
        build.Output.ShouldContain("Did you mean 'storage'?");
        Directory.Exists(project.PathOf("bin/Debug/net10.0/slipway")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_failed_build_leaves_the_manifests_of_the_last_good_one_and_fails_again()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        (await project.Build()).ShouldSucceed();
        var before = project.Manifest("kubernetes/training.yaml");

        project.Write("specs/training.yaml", Specs.Misspelt);
        (await project.Build()).ShouldFail();
        var again = (await project.Build()).ShouldFail();

        again.Output.ShouldContain("error SLIP1001");
        project.Manifest("kubernetes/training.yaml").ShouldBe(before);
    }

    [Fact]
    public async Task Two_builds_in_different_folders_give_the_same_bytes()
    {
        using var one = new UserProject(slipway);
        using var other = new UserProject(slipway, name: "Größe und Maß");
        foreach (var project in new[] { one, other })
        {
            project.Write("specs/training.yaml", Specs.Training);
            project.Write("specs/Ünder score/web.yaml", Specs.Outdated);
            (await project.Build()).ShouldSucceed();
        }

        one.Manifests().Count.ShouldBe(4);
        other.Manifests().ShouldBe(one.Manifests());
    }

    [Fact]
    public async Task A_wrong_option_is_an_error_that_lists_the_right_ones()
    {
        using var project = new UserProject(
            slipway,
            properties: "<SlipwayTargets>kubernets</SlipwayTargets><SlipwayProfile>seldn=1.13</SlipwayProfile>"
        );
        project.Write("specs/training.yaml", Specs.Training);

        var build = (await project.Build()).ShouldFail();

        build.Output.ShouldContain(
            "Demo.csproj(1,1): error SLIP9001: SlipwayTargets is wrong: 'kubernets' is not a target"
        );
        build.Output.ShouldContain(
            "SlipwayProfile is wrong: 'seldn' is not a product of a profile; did you mean 'seldon'?"
        );
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_one_error_and_nothing_is_half_written()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/training.yaml", Specs.Training);
        Directory.CreateDirectory(project.PathOf("bin/Debug/net10.0/slipway/kubernetes/training.yaml/taken"));

        var build = (await project.Build()).ShouldFail();

        build.Output.ShouldContain("error SLIP9002");
        build.Output.ShouldNotContain("Exception");
        project.Files("*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_project_without_specs_builds_as_ever_and_says_so()
    {
        using var project = new UserProject(slipway);

        var build = (await project.Build()).ShouldSucceed();

        build.Output.ShouldContain("warning SLIP9007: the project refers to the package Slipway");
        build.Output.ShouldNotContain("net10.0/slipway/");
        Directory.Exists(project.PathOf("bin/Debug/net10.0/slipway")).ShouldBeFalse();
    }
}
