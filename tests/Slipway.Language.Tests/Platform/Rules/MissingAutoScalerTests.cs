using Slipway.Language.Platform;

namespace Slipway.Language.Tests.Platform.Rules;

public class MissingAutoScalerTests
{
    [Fact]
    public void An_Inference_needs_its_autoscaler() =>
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
                    {|SLIP4513:autoScale|}: {maxReplicas: 10}
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void An_empty_autoscaler_is_enough() =>
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

    [Fact]
    public void Deployments_need_none() =>
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
}
