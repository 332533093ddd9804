using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class CrowdedClaimTests
{
    private const string Claim = "- {name: my-pvc, mountPath: /model}";
    private const string Marked = "- {name: {|SLIP3016:my-pvc|}, mountPath: /model}";

    [Fact]
    public void A_job_of_several_pods_is_reported()
    {
        var found = SpecTest.Verify(Spec.Application(Trained(Marked, further: Workers(2))));

        found.Single().Message.ShouldContain("ReadWriteOnce, which is for the pods of a single node");
        found.Single().Message.ShouldContain("component 'train' has 2 pods that use it");
    }

    [Theory]
    [InlineData("replicas: 2")]
    [InlineData(
        "autoscaler: {minReplicas: 1, maxReplicas: 3, metrics: [{type: cpu, targetAverageUtilization: 50}]}\n      resources: {cpu: \"1\"}"
    )]
    public void Several_replicas_of_a_model_are_reported(string predictor) =>
        SpecTest.Verify(Spec.Application(Trained(Marked) + Served("pvc://my-pvc", "[train]", predictor)));

    [Fact]
    public void Components_that_never_end_use_it_at_the_same_time()
    {
        var found = SpecTest.Verify(
            Spec.Application(Trained(Marked) + Served("pvc://my-pvc", "[train]") + Notebook("my-pvc", "[train, serve]"))
        );

        found.Single().Message.ShouldContain("components 'serve' and 'lab' use it at the same time");
    }

    [Fact]
    public void Two_predictors_of_one_component_are_several_pods_of_it()
    {
        var served = Served("pvc://my-pvc", "[train]", "traffic: 50").TrimEnd();
        const string other =
            "\n    - {name: second, traffic: 50, graph: {name: m, implementation: sklearn, modelUri: \"pvc://my-pvc\"}}\n";

        SpecTest
            .Verify(Spec.Application(Trained(Marked) + served + other))
            .Single()
            .Message.ShouldContain("and several pods of component 'serve' use it, so");
    }

    [Fact]
    public void A_notebook_that_does_not_wait_for_the_training_is_reported() =>
        SpecTest.Verify(Spec.Application(Trained(Marked) + Notebook("my-pvc")));

    [Fact]
    public void A_claim_for_one_pod_is_reported_at_its_access_modes()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Trained("- {name: my-pvc, mountPath: /model, accessModes: [{|SLIP3016:ReadWriteOncePod|}]}")
                    + Notebook("my-pvc")
            )
        );

        found.Single().Message.ShouldContain("which is for a single pod");
    }

    [Fact]
    public void Those_that_wait_for_the_training_may_use_its_claim_after_it() =>
        SpecTest.Verify(Spec.Application(Trained(Claim) + Served("pvc://my-pvc", "[train]")));

    [Fact]
    public void A_model_that_should_wait_is_reported_for_that_alone() =>
        SpecTest.Verify(Spec.Application(Trained(Claim) + Served("pvc://{|SLIP2006:my-pvc|}")));

    [Theory]
    [InlineData("ReadWriteMany")]
    [InlineData("ReadWriteOnce, ReadWriteMany")]
    public void A_claim_for_many_may_be_used_by_many(string modes) =>
        SpecTest.Verify(
            Spec.Application(
                Trained($"- {{name: my-pvc, mountPath: /model, accessModes: [{modes}]}}", further: Workers(4))
                    + Notebook("my-pvc")
            )
        );

    [Fact]
    public void Pods_of_roles_that_are_not_rendered_do_not_count() =>
        SpecTest.Verify(Spec.Application(Trained(Claim, further: Workers(1))));

    private static string Workers(int count) =>
        $"distribution: {{ps: 0, worker: {count}, master: 0, scheduler: 0, server: 0, launcher: 0}}";
}
