namespace Slipway.Language.Tests.KubeDl.Rules;

public class EndlessJobTests
{
    [Fact]
    public void Parameter_servers_alone_are_reported() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Job("TFJob", $"tfReplicaSpecs:\n  {{|SLIP4018:PS|}}:\n    {KubeDlSpec.Pod("tensorflow")}")
        );

    [Fact]
    public void Parameter_servers_with_a_worker_are_fine() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Job(
                "TFJob",
                $"tfReplicaSpecs:\n  PS: {{{KubeDlSpec.Pod("tensorflow")}}}\n  Worker: {{{KubeDlSpec.Pod("tensorflow")}}}"
            )
        );
}
