namespace Slipway.Language.Tests.KubeDl;

public class PodMetadataTests
{
    [Theory]
    [InlineData("name: worker")]
    [InlineData("namespace: ml")]
    [InlineData("finalizers: [example.com/tidy]")]
    [InlineData("{name: a, namespace: b, labels: {a: b}, annotations: {a: b}}")]
    public void What_the_definition_of_the_job_takes_is_silent(string metadata) => SpecTest.Verify(Job(metadata));

    [Theory]
    [InlineData("{|SLIP1001:nam|}: worker")]
    [InlineData("name: {|SLIP1005:Worker|}")]
    [InlineData("finalizers: {|SLIP1003:a|}")]
    public void Anything_else_is_reported(string metadata) => SpecTest.Verify(Job(metadata));

    private static string Job(string metadata) =>
        $$"""
            apiVersion: training.kubedl.io/v1alpha1
            kind: TFJob
            metadata: {name: train}
            spec:
              cleanPodPolicy: Running
              tfReplicaSpecs:
                Worker:
                  replicas: 1
                  template:
                    metadata:
                      {{metadata}}
                    spec: {containers: [{name: tensorflow, image: "a/b:1"}]}
            """;
}
