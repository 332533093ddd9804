namespace Slipway.Language.Tests.Platform.Rules;

public class WeightlessPredictorsTests
{
    [Fact]
    public void Predictors_of_which_none_gets_a_request_are_reported() =>
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
                  {|SLIP4519:predictors|}:
                  - name: a
                    trafficWeight: 0
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
                  - name: b
                    trafficWeight: 0
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void One_that_gets_all_is_enough() =>
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
                    trafficWeight: 100
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
                  - name: b
                    trafficWeight: 0
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );
}
