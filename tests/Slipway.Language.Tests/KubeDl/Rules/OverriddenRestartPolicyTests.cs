namespace Slipway.Language.Tests.KubeDl.Rules;

public class OverriddenRestartPolicyTests
{
    private static string Worker(string policy, string own) =>
        KubeDlSpec.TFJob(worker: $"{policy}\n    {KubeDlSpec.Pod("tensorflow", pod: $", restartPolicy: {own}")}");

    [Fact]
    public void A_policy_that_the_role_s_own_replaces_is_reported() =>
        KubeDlSpec.Verify(Worker("restartPolicy: Never", "{|SLIP4015:OnFailure|}"));

    [Fact]
    public void A_policy_that_the_kind_s_own_replaces_is_reported() =>
        KubeDlSpec
            .Verify(Worker("replicas: 1", "{|SLIP4015:Never|}"))
            .Single()
            .Message.ShouldContain("by the policy 'ExitCode' of every TFJob");

    [Fact]
    public void The_same_policy_twice_is_fine() => KubeDlSpec.Verify(Worker("restartPolicy: Never", "Never"));

    [Fact]
    public void A_kind_without_a_policy_takes_the_template_s() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Job(
                "XGBoostJob",
                $"xgbReplicaSpecs:\n  Master:\n    {KubeDlSpec.Pod("xgboostjob", pod: ", restartPolicy: Never")}"
            )
        );
}
