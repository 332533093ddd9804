namespace Slipway.Language.Tests.Rules;

public class EmptyDistributionTests
{
    [Fact]
    public void A_distribution_of_zeros_is_reported() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                {|SLIP3005:distribution|}: {ps: 0, worker: 0, master: 0, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

    [Fact]
    public void A_negative_count_is_reported()
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                distribution: {ps: {|SLIP3005:-1|}, worker: 1, master: 0, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

        found.Single().Message.ShouldBe("'ps' is -1, which counts as 0: write ps: 0");
    }

    [Fact]
    public void A_missing_launcher_is_reported_in_place_of_no_pods() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                framework: mpi
                distribution: {ps: 0, worker: 0, master: 0, scheduler: 0, server: 0, launcher: {|SLIP3003:0|}}
                """
            )
        );

    [Fact]
    public void Missing_counts_are_reported_in_place_of_no_pods() =>
        SpecTest.Verify(
            Spec.Component("model-training", "image: a/b:1\n{|SLIP3001:distribution|}: {ps: 0, worker: 0}")
        );

    [Fact]
    public void One_worker_is_enough() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: a/b:1
                distribution: {ps: 0, worker: 1, master: 0, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );

    [Fact]
    public void Zeros_that_an_override_policy_raises_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: model-training
                  properties:
                    image: a/b:1
                    distribution: {ps: 0, worker: 0, master: 0, scheduler: 0, server: 0, launcher: 0}
                """,
                policies: """
                - name: one
                  type: override
                  properties:
                    components:
                    - name: co*
                      properties:
                        distribution: {worker: 1}
                """
            )
        );

    [Fact]
    public void Negative_counts_of_a_distribution_without_pods_are_one_mistake() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                """
                image: "a.example/b:1.0"
                framework: pytorch
                {|SLIP3005:distribution|}: {ps: 0, worker: -1, master: 0, scheduler: 0, server: 0, launcher: 0}
                """
            )
        );
}
