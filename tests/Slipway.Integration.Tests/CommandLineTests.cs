namespace Slipway.Integration.Tests;

/// <summary>Options given on the command line, as pipelines do.</summary>
public class CommandLineTests(PackedSlipway slipway)
{
    [Fact]
    public async Task Several_values_are_between_escaped_semicolons()
    {
        using var project = new UserProject(
            slipway,
            items: """<SlipwayModel Include="models" Repository="team/color" BaseImage="127.0.0.1:1/busybox:1" />"""
        );
        project.Write("specs/training.yaml", Specs.Training);
        project.Write("models/weights.bin", "1234");

        var publish = await project.Run(
            "publish",
            "-c",
            "Debug",
            "-p:SlipwayTargets=kubevela%3bargo",
            "-p:SlipwayInsecureRegistries=127.0.0.1:1%3blocalhost:1"
        );

        publish.ExitCode.ShouldBe(1);
        publish.Output.ShouldNotContain("SLIP9001");
        publish.Output.ShouldContain("SLIP7024: base image '127.0.0.1:1/busybox:1' is not available (SLIP7200");
        project.Manifests().Keys.ShouldContain("kubevela/training.yaml");
        project.Manifests().Keys.ShouldNotContain("kubernetes/training.yaml");
    }
}
