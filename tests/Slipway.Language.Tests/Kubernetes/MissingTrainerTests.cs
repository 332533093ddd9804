namespace Slipway.Language.Tests.Kubernetes;

public class MissingTrainerTests
{
    [Theory]
    [InlineData("TFJob", "tfReplicaSpecs", "Worker", "tensorflow")]
    [InlineData("PyTorchJob", "pytorchReplicaSpecs", "Master", "pytorch")]
    [InlineData("XGBoostJob", "xgbReplicaSpecs", "Master", "xgboost")]
    public void The_container_has_the_framework_s_name(string kind, string roles, string role, string container)
    {
        SpecTest.Verify(Job(kind, roles, role, container));
        SpecTest.Verify(Job(kind, roles, role, "{|SLIP4038:trainer|}"));
    }

    [Fact]
    public void Another_container_may_have_any_name() =>
        SpecTest.Verify(Job("PyTorchJob", "pytorchReplicaSpecs", "Master", "logs, image: \"a/b:1\"}, {name: pytorch"));

    [Fact]
    public void A_job_of_MPI_may_call_its_containers_as_it_likes() =>
        SpecTest.Verify(Job("MPIJob", "mpiReplicaSpecs", "Launcher", "trainer"));

    private static string Job(string kind, string roles, string role, string container) =>
        $$$"""
            apiVersion: kubeflow.org/v1
            kind: {{{kind}}}
            metadata: {name: train}
            spec:
              {{{roles}}}:
                {{{role}}}:
                  replicas: 1
                  template: {spec: {containers: [{name: {{{container}}}, image: "ghcr.io/acme/train:1.0"}]}}
            """;
}
