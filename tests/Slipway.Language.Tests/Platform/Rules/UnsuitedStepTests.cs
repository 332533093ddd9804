namespace Slipway.Language.Tests.Platform.Rules;

public class UnsuitedStepTests
{
    [Fact]
    public void A_step_for_another_type_is_reported_with_the_one_that_suits() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
              workflow:
                steps:
                - name: train
                  type: ml-model-training
                  properties: {component: {|SLIP4518:serving|}}
            """
        );

    [Fact]
    public void Any_component_can_be_applied_as_it_is() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
              workflow:
                steps:
                - name: serve
                  type: apply-component
                  properties: {component: serving}
            """
        );
}
