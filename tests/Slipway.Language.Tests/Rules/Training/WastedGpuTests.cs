namespace Slipway.Language.Tests.Rules;

public class WastedGpuTests
{
    [Fact]
    public void GPUs_of_parameter_servers_are_reported()
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                gpu: {|SLIP3022:"1"|}
                distribution: {ps: 2, worker: 4, master: 0, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

        found.Single().Message.ShouldEndWith("write ps: 0 where the workers can do without, or remove 'gpu'");
    }

    [Fact]
    public void GPUs_of_a_launcher_are_reported() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: mpi
                gpu: {|SLIP3022:"1"|}
                distribution: {ps: 0, worker: 4, master: 0, scheduler: 0, server: 0, launcher: 1}
                """
            )
        );

    [Theory]
    [InlineData("acme/train:2.1-cpu")]
    [InlineData("acme/train-cpu:2.1")]
    [InlineData("tensorflow/tensorflow:2.15.0")]
    public void GPUs_for_an_image_without_use_for_them_are_reported(string image) =>
        SpecTest.Verify(Spec.Component("model-training", $"image: {{|SLIP3022:{image}|}}\ngpu: \"1\""));

    [Theory]
    [InlineData("acme/train:2.1")]
    [InlineData("acme/occupancy:1.0")]
    [InlineData("tensorflow/tensorflow:2.15.0-gpu")]
    [InlineData("tensorflow/tensorflow@sha256:0123456789012345678901234567890123456789012345678901234567890123")]
    public void GPUs_for_workers_are_fine(string image) =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                $"image: {image}\ngpu: \"1\"\n"
                    + "distribution: {ps: 0, worker: 4, master: 0, scheduler: 0, server: 0, launcher: 0}"
            )
        );

    [Fact]
    public void The_master_of_a_pytorch_job_trains_too() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: pytorch
                gpu: "1"
                distribution: {ps: 0, worker: 4, master: 1, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

    [Fact]
    public void Parameter_servers_without_GPUs_are_fine() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: acme/train:2.1-cpu
                distribution: {ps: 2, worker: 4, master: 0, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );
}
