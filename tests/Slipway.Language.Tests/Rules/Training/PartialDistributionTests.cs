namespace Slipway.Language.Tests.Rules;

public class PartialDistributionTests
{
    [Fact]
    public void A_distribution_that_lacks_counts_is_reported_with_the_counts_to_add()
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: fogdong/train-color:v1
                {|SLIP3001:distribution|}:
                  ps: 1
                  worker: 2
                """
            )
        );

        found.Single().Message.ShouldEndWith("add master: 0, scheduler: 0, server: 0, launcher: 0");
    }

    [Fact]
    public void A_role_that_the_framework_demands_is_to_be_added_as_one()
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: fogdong/train-color:v1
                framework: mpi
                {|SLIP3001:distribution|}: {ps: 0, worker: 2, master: 0, scheduler: 0, server: 0}
                """
            )
        );

        found
            .Single()
            .Message.ShouldEndWith(
                "has no 'launcher', and the addon renders nothing unless all six counts are given: add launcher: 1"
            );
    }

    [Fact]
    public void An_empty_distribution_lacks_all_six() =>
        SpecTest.Verify(
            Spec.Component("model-training", "image: fogdong/train-color:v1\n{|SLIP3001:distribution|}: {}")
        );

    [Fact]
    public void A_distribution_with_six_counts_is_fine() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: fogdong/train-color:v1
                distribution: {ps: 1, worker: 2, master: 0, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

    [Fact]
    public void A_training_without_a_distribution_is_fine() =>
        SpecTest.Verify(Spec.Component("model-training", "image: fogdong/train-color:v1"));

    [Fact]
    public void A_count_that_an_input_gives_is_not_missing() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: source
                  type: webservice
                  properties: {image: "nginx:1.25"}
                  outputs:
                  - name: workers
                    valueFrom: output.spec.replicas
                - name: comp
                  type: model-training
                  properties:
                    image: fogdong/train-color:v1
                    distribution: {ps: 1, master: 0, scheduler: 0, server: 0, launcher: 0}
                  inputs:
                  - from: workers
                    parameterKey: distribution.worker
                """
            )
        );

    [Fact]
    public void A_count_that_an_override_policy_gives_is_not_missing() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: model-training
                  properties:
                    image: fogdong/train-color:v1
                    distribution: {ps: 1, worker: 1, scheduler: 0, server: 0, launcher: 0}
                """,
                policies: """
                - name: large
                  type: override
                  properties:
                    components:
                    - name: comp
                      properties:
                        distribution: {master: 0}
                """
            )
        );

    [Fact]
    public void A_distribution_that_is_not_a_mapping_is_reported_once() =>
        SpecTest.Verify(
            Spec.Component("model-training", "image: fogdong/train-color:v1\ndistribution: {|SLIP1003:two|}")
        );
}
