namespace Slipway.Language.Tests.KubeDl.Rules;

public class RecurringImageTagTests
{
    private static string Made(string tag) =>
        $"modelVersion: {{modelName: resnet, imageRepo: a/b{tag}, storage: {{localStorage: {{path: /a, mountPath: /b, nodeName: c}}}}}}";

    [Fact]
    public void A_tag_that_every_run_of_a_Cron_has_is_reported() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Cron(
                $"spec:\n  {Made(", imageTag: {|SLIP4004:v1|}")}\n  tfReplicaSpecs: {{Worker: {{{KubeDlSpec.Pod("tensorflow")}}}}}"
            )
        );

    [Fact]
    public void A_job_with_a_policy_of_its_own_is_reported() =>
        KubeDlSpec.Verify(
            KubeDlSpec.TFJob($"cronPolicy: {{schedule: 0 2 * * *}}\n{Made(", imageTag: {|SLIP4004:v1|}")}")
        );

    [Fact]
    public void A_job_that_runs_once_may_have_a_tag() => KubeDlSpec.Verify(KubeDlSpec.TFJob(Made(", imageTag: v1")));

    [Fact]
    public void Runs_without_a_tag_are_fine() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Cron($"spec:\n  {Made("")}\n  tfReplicaSpecs: {{Worker: {{{KubeDlSpec.Pod("tensorflow")}}}}}")
        );
}
