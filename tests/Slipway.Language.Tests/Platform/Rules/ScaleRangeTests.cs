namespace Slipway.Language.Tests.Platform.Rules;

public class ScaleRangeTests
{
    [Fact]
    public void A_range_without_a_number_is_reported() =>
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
                    autoScale: {minReplicas: 4, maxReplicas: {|SLIP4521:2|}}
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", resources: {requests: {cpu: "1"}}}]}}
            """
        );

    [Fact]
    public void A_range_of_one_number_is_fine() =>
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
                    autoScale: {maxReplicas: 1}
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", resources: {requests: {cpu: "1"}}}]}}
            """
        );
}
