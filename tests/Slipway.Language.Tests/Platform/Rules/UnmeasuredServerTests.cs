using Slipway.Language.Platform;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnmeasuredServerTests
{
    [Fact]
    public void A_container_without_a_request_cannot_be_measured() =>
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
                    {|SLIP4526:autoScale|}: {maxReplicas: 10}
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void A_request_is_enough() =>
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
                    autoScale: {maxReplicas: 10}
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", resources: {requests: {cpu: "1"}}}]}}
            """
        );

    [Fact]
    public void KubeDL_does_not_scale() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
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
                    autoScale: {maxReplicas: 10, autoScaler: {}}
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );
}
