namespace Slipway.Language.Tests.KubeDl.Rules;

public class UnservableNameTests
{
    [Theory]
    [InlineData("{|SLIP4014:1st|}")]
    [InlineData("{|SLIP4014:train.v1|}")]
    public void A_name_that_no_Service_can_have_is_reported(string name) =>
        KubeDlSpec.Verify(KubeDlSpec.TFJob(name: name));

    [Fact]
    public void Jobs_without_Services_may_have_it() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Job(
                "MPIJob",
                "mpiReplicaSpecs:\n"
                    + $"  Launcher: {{replicas: 1, {KubeDlSpec.Pod("mpi")}}}\n"
                    + $"  Worker: {{replicas: 2, {KubeDlSpec.Pod("mpi")}}}",
                name: "train.v1"
            )
        );

    [Fact]
    public void A_name_that_is_a_label_is_fine() => KubeDlSpec.Verify(KubeDlSpec.TFJob(name: "train-v1"));
}
