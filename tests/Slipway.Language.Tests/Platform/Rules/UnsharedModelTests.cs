namespace Slipway.Language.Tests.Platform.Rules;

public class UnsharedModelTests
{
    [Fact]
    public void Storage_that_a_job_cannot_use_is_reported() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: job
                type: tfjob
                properties:
                  modelVersion:
                    modelName: one
                    imageRepo: example/m
                    storage:
                      {|SLIP4523:nfs|}: {server: nas, path: /models}
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
            """
        );

    [Fact]
    public void A_folder_of_a_node_is_fine() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: job
                type: tfjob
                properties:
                  modelVersion:
                    modelName: one
                    imageRepo: example/m
                    storage:
                      localStorage: {path: /models, nodeName: node-1}
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
            """
        );
}
