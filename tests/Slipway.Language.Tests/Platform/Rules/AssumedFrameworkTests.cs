using Slipway.Language.Platform;

namespace Slipway.Language.Tests.Platform.Rules;

public class AssumedFrameworkTests
{
    [Fact]
    public void A_component_that_names_no_framework_is_told_which_it_gets() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: {|SLIP4516:tfserving|}
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void A_component_that_names_it_is_not() =>
        new SpecTest { Serving = ServingForm.Inference, Advice = ["SLIP4516"] }.Check(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  framework: TFServing
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );
}
