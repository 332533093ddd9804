namespace Slipway.Language.Tests.KubeDl.Rules;

public class RepeatedContainerTests
{
    [Fact]
    public void A_name_of_an_init_container_is_reported() =>
        SpecTest.Verify(Job("tensorflow", "{|SLIP4034:tensorflow|}"));

    [Fact]
    public void A_name_of_its_own_is_fine() => SpecTest.Verify(Job("fetch", "tensorflow"));

    private static string Job(string first, string container) =>
        $$$"""
            apiVersion: training.kubedl.io/v1alpha1
            kind: TFJob
            metadata: {name: train}
            spec:
              tfReplicaSpecs:
                Worker:
                  template:
                    spec:
                      initContainers: [{name: {{{first}}}, image: "a:1"}]
                      containers: [{name: {{{container}}}, image: "a:1"}]
            """;
}
