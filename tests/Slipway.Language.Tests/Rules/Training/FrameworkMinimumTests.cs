namespace Slipway.Language.Tests.Rules;

public class FrameworkMinimumTests
{
    [Fact]
    public void An_mpi_job_without_a_distribution_has_no_launcher()
    {
        var found = SpecTest.Verify(Spec.Component("model-training", "image: a/b:1\nframework: {|SLIP3003:mpi|}"));

        found
            .Single()
            .Message.ShouldEndWith(
                "Add distribution: {ps: 0, worker: 1, master: 0, scheduler: 0, server: 0, launcher: 1}"
            );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void An_mpi_job_has_exactly_one_launcher(int launchers)
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-training",
                $"image: a/b:1\nframework: mpi\n"
                    + $"distribution: {{ps: 0, worker: 2, master: 0, scheduler: 0, server: 0, launcher: {{|SLIP3003:{launchers}|}}}}"
            )
        );

        found.Single().Message.ShouldEndWith("unless it has exactly one Launcher. Write launcher: 1");
    }

    [Theory]
    [InlineData("xgboost", "an XGBoostJob needs exactly one Master")]
    [InlineData("mxnet", "demands 'jobMode' of an MXJob")]
    public void A_framework_that_the_addon_cannot_deploy_is_reported_once(string framework, string why)
    {
        var found = new SpecTest { Profile = "training-operator=1.8" }.Check(
            Spec.Component("model-training", $"image: a/b:1\nframework: {{|SLIP3003:{framework}|}}")
        );

        found[0].Message.ShouldContain(why);
        found[0].Message.ShouldContain("Use tensorflow or pytorch, or write the ");
    }

    [Fact]
    public void Roles_of_a_framework_that_the_addon_cannot_deploy_are_not_judged() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: {|SLIP3003:xgboost|}
                distribution: {ps: 0, worker: 1, master: 1, scheduler: 0, server: 0, launcher: -1}
                """
            )
        );

    [Theory]
    [InlineData("framework: {|SLIP3003:pytorch|}")]
    [InlineData(
        """
            framework: pytorch
            distribution: {ps: 0, worker: 2, master: {|SLIP3003:0|}, scheduler: 0, server: 0, launcher: 0}
            """
    )]
    public void A_pytorch_job_needs_a_master_before_operator_1_4(string properties) =>
        new SpecTest { Profile = "addon-1.0.1" }.Check(Spec.Component("model-training", $"image: a/b:1\n{properties}"));

    [Fact]
    public void A_pytorch_job_never_has_two_masters() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: pytorch
                distribution: {ps: 0, worker: 2, master: {|SLIP3003:2|}, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

    [Theory]
    [InlineData("framework: pytorch")]
    [InlineData(
        """
            framework: pytorch
            distribution: {ps: 0, worker: 2, master: 0, scheduler: 0, server: 0, launcher: 0}
            """
    )]
    public void A_pytorch_job_needs_no_master_since_operator_1_4(string properties) =>
        SpecTest.Verify(Spec.Component("model-training", $"image: a/b:1\n{properties}"));

    [Fact]
    public void A_job_with_the_role_it_needs_is_fine() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: mpi
                distribution: {ps: 0, worker: 2, master: 0, scheduler: 0, server: 0, launcher: 1}
                """
            )
        );

    [Fact]
    public void A_role_that_an_override_policy_gives_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: model-training
                  properties: {image: "a/b:1", framework: mpi}
                """,
                policies: """
                - name: two
                  type: override
                  properties:
                    components:
                    - type: model-training
                      properties:
                        distribution: {ps: 0, worker: 2, master: 0, scheduler: 0, server: 0, launcher: 1}
                """
            )
        );
}
