using Slipway.Language.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownModelImageTests
{
    [Fact]
    public void A_version_of_which_nobody_says_the_image_is_reported() =>
        new SpecTest { Externals = [new External("ModelVersion", "first", null)] }.Check(
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
                    modelVersion: {|SLIP4525:first|}
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void The_predictor_may_say_it() =>
        new SpecTest { Externals = [new External("ModelVersion", "first", null)] }.Check(
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
                    modelVersion: first
                    modelImage: example/first:v1
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );

    [Fact]
    public void KubeDL_finds_it_in_the_cluster() =>
        new SpecTest
        {
            Externals = [new External("ModelVersion", "first", null)],
            Serving = ServingForm.Inference,
        }.Check(
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
                    modelVersion: first
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            """
        );
}
