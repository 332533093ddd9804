namespace Slipway.Language.Tests.KubeDl.Rules;

public class UnwatchedContainerTests
{
    private static string Torch(string worker) =>
        KubeDlSpec.Job(
            "PyTorchJob",
            $"pytorchReplicaSpecs:\n  Master:\n    {KubeDlSpec.Pod("pytorch")}\n  Worker:\n    {KubeDlSpec.Pod(worker)}"
        );

    [Fact]
    public void A_container_that_is_not_watched_is_reported() => KubeDlSpec.Verify(Torch("{|SLIP4011:main|}"));

    [Fact]
    public void A_container_that_is_watched_is_fine() => KubeDlSpec.Verify(Torch("pytorch"));
}
