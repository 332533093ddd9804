namespace Slipway.Language.Tests.Platform.Rules;

public class JobContainerTests
{
    [Fact]
    public void Pods_without_the_container_that_KubeDL_looks_for_are_reported() =>
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
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: {|SLIP4524:train|}, image: "example/train:1.0"}]}}}
            """
        );

    [Fact]
    public void It_may_stand_beside_others() =>
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
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: proxy, image: "example/proxy:1.0"}, {name: tensorflow, image: "example/train:1.0"}]}}}
            """
        );
}
