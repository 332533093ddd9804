namespace Slipway.Language.Tests.KubeDl.Rules;

public class ForeignWorkloadTests
{
    private static readonly string Work = $"spec:\n  tfReplicaSpecs: {{Worker: {{{KubeDlSpec.Pod("tensorflow")}}}}}";

    [Fact]
    public void A_kind_of_another_group_is_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Cron(Work, apiVersion: "{|SLIP4017:inference.kubedl.io/v1alpha1|}"))
            .Single()
            .Message.ShouldEndWith("write 'apiVersion: training.kubedl.io/v1alpha1'");

    [Fact]
    public void A_kind_of_its_group_is_fine() => KubeDlSpec.Verify(KubeDlSpec.Cron(Work));

    [Fact]
    public void Jobs_of_Kubeflow_are_none_that_a_Cron_runs() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Cron(Work, apiVersion: "{|SLIP1004:kubeflow.org/v1|}"))
            .Single()
            .Message.ShouldContain("a Cron runs KubeDL's own jobs alone");
}
