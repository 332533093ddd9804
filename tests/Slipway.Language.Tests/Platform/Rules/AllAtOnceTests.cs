namespace Slipway.Language.Tests.Platform.Rules;

public class AllAtOnceTests
{
    [Fact]
    public void Training_and_serving_without_an_order_are_reported() =>
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
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              - name: {|SLIP4512:serving|}
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void A_component_that_waits_for_the_training_is_fine() =>
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
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              - name: serving
                type: tfserving
                dependsOn: [job]
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );
}
