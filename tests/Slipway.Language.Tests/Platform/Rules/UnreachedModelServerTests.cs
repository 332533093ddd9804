using Slipway.Language.Platform;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnreachedModelServerTests
{
    [Fact]
    public void A_stock_server_without_arguments_is_reported() =>
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
                    template: {spec: {containers: [{name: tensorflow, image: {|SLIP4514:tensorflow/serving:2.16.1|}}]}}
            """
        );

    [Fact]
    public void Arguments_and_other_images_are_left_alone() =>
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
                    template: {spec: {containers: [{name: tensorflow, image: "tensorflow/serving:2.16.1", args: [--port=9000]}]}}
                  - name: b
                    trafficWeight: 0
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0"}]}}
            """
        );

    [Fact]
    public void Deployments_get_the_arguments() =>
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
                    template: {spec: {containers: [{name: tensorflow, image: "tensorflow/serving:2.16.1"}]}}
            """
        );
}
