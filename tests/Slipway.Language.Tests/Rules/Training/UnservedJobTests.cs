namespace Slipway.Language.Tests.Rules;

public class UnservedJobTests
{
    [Fact]
    public void An_mpi_job_is_unknown_to_the_addons_operator()
    {
        var found = new SpecTest { Profile = "addon-1.0.1" }.Check(
            Spec.Component("model-training", "image: a/b:1\nframework: {|SLIP3004:mpi|}")
        );

        found
            .Single()
            .Message.ShouldBe(
                "the framework mpi makes objects of kind MPIJob, which need training-operator >= 1.4, and the profile 'addon-1.0.1' has 1.3: "
                    + "use tensorflow or pytorch, or set SlipwayProfile to what the cluster runs"
            );
    }

    [Fact]
    public void An_mxnet_job_is_unknown_to_operator_1_9()
    {
        var found = SpecTest.Verify(Spec.Component("model-training", "image: a/b:1\nframework: {|SLIP3004:mxnet|}"));

        found.Single().Message.ShouldContain("use tensorflow or pytorch, since on an older operator");
    }

    [Fact]
    public void No_job_is_known_to_Trainer_2()
    {
        var found = new SpecTest { Profile = "training-operator=2" }.Check(
            Spec.Application(
                """
                - name: one
                  type: {|SLIP3004:model-training|}
                  properties: {image: "a/b:1"}
                - name: two
                  type: model-training
                  properties: {image: "a/b:1", framework: {|SLIP3004:xgboost|}}
                """
            )
        );

        found[0]
            .Message.ShouldEndWith("install training-operator 1.x next to it, and set SlipwayProfile to its version");
    }

    [Fact]
    public void What_else_a_job_lacks_is_not_said_next_to_it() =>
        new SpecTest { Profile = "addon-1.0.1" }.Check(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: {|SLIP3004:mpi|}
                distribution: {ps: 1, worker: 0, master: 0, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

    [Theory]
    [InlineData("addon-1.0.1", "tensorflow")]
    [InlineData("latest", "tensorflow")]
    [InlineData("latest", "pytorch")]
    public void Kinds_that_the_operator_serves_are_fine(string profile, string framework) =>
        new SpecTest { Profile = profile }.Check(
            Spec.Component("model-training", $"image: a/b:1\nframework: {framework}")
        );
}
