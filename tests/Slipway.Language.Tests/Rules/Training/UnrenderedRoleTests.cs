namespace Slipway.Language.Tests.Rules;

public class UnrenderedRoleTests
{
    [Theory]
    [InlineData("tensorflow", "ps: 1, master: {|SLIP3002:1|}", "ps")]
    [InlineData("pytorch", "ps: {|SLIP3002:2|}, master: 1", "master")]
    [InlineData("mpi", "ps: 0, master: {|SLIP3002:1|}", "launcher", 1)]
    public void A_count_for_a_role_of_another_framework_is_reported(
        string framework,
        string counts,
        string meant,
        int launcher = 0
    )
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-training",
                $"image: a/b:1\nframework: {framework}\ndistribution: {{{counts}, worker: 2, scheduler: 0, server: 0, launcher: {launcher}}}"
            )
        );

        found.Single().Message.ShouldEndWith($"Did you mean '{meant}'?");
    }

    [Fact]
    public void Without_a_framework_it_is_tensorflow()
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                distribution: {ps: 1, worker: 2, master: 0, scheduler: 0, server: 0, launcher: {|SLIP3002:1|}}
                """
            )
        );

        found.Single().Message.ShouldStartWith("the framework tensorflow has no role 'launcher'");
    }

    [Fact]
    public void Zeros_for_other_roles_are_fine() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: pytorch
                distribution: {ps: 0, worker: 2, master: 1, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

    [Fact]
    public void A_framework_that_is_none_is_reported_once() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: {|SLIP1004:caffe|}
                distribution: {ps: 1, worker: 2, master: 1, scheduler: 0, server: 0, launcher: 1}
                """
            )
        );

    [Fact]
    public void A_framework_that_an_input_gives_is_not_judged() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: source
                  type: webservice
                  properties: {image: "nginx:1.25"}
                  outputs:
                  - name: framework
                    valueFrom: output.metadata.labels.framework
                - name: comp
                  type: model-training
                  properties:
                    image: a/b:1
                    distribution: {ps: 0, worker: 2, master: 1, scheduler: 0, server: 0, launcher: 0}
                  inputs:
                  - from: framework
                    parameterKey: framework
                """
            )
        );
}
