using Slipway.Language.Platform;

namespace Slipway.Language.Tests.Platform.Rules;

public class PanickingInferenceTests
{
    [Fact]
    public void Several_predictors_of_an_Inference_are_reported() =>
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
                  {|SLIP4515:predictors|}:
                  - name: a
                    trafficWeight: 90
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
                  - name: b
                    trafficWeight: 10
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void One_predictor_is_fine() =>
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
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void Deployments_share_requests() =>
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
                    trafficWeight: 90
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
                  - name: b
                    trafficWeight: 10
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );
}
