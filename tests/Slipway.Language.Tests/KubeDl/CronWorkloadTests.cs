namespace Slipway.Language.Tests.KubeDl;

/// <summary>The job in a Cron is checked like a document of its own.</summary>
public class CronWorkloadTests
{
    [Fact]
    public void A_key_that_the_job_does_not_know_is_reported() =>
        KubeDlSpec
            .Verify(
                KubeDlSpec.Cron(
                    $"spec:\n  {{|SLIP1001:sucessPolicy|}}: AllWorkers\n  tfReplicaSpecs: {{Worker: {{{KubeDlSpec.Pod("tensorflow")}}}}}"
                )
            )
            .Single()
            .Message.ShouldContain("in 'spec.template.workload.spec'");

    [Fact]
    public void A_role_of_another_kind_is_reported() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Cron(
                $"{{|SLIP1002:spec|}}:\n  {{|SLIP1001:tfReplicaSpecs|}}: {{Worker: {{{KubeDlSpec.Pod("pytorch")}}}}}",
                kind: "PyTorchJob"
            )
        );

    [Fact]
    public void Rules_about_jobs_count_as_well() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Cron($"spec:\n  tfReplicaSpecs: {{Worker: {{{KubeDlSpec.Pod("{|SLIP4010:main|}")}}}}}")
        );

    [Fact]
    public void A_job_that_Slipway_does_not_know_is_taken_as_it_is() =>
        KubeDlSpec.Verify(KubeDlSpec.Cron("spec: {anything: goes}", kind: "MarsJob"));

    [Fact]
    public void A_Cron_without_a_job_is_reported() =>
        KubeDlSpec.Verify(
            "apiVersion: apps.kubedl.io/v1alpha1\nkind: Cron\nmetadata:\n  name: nightly\n{|SLIP1002:spec|}:\n  schedule: {|SLIP1005:0 2 * *|}\n"
        );
}
