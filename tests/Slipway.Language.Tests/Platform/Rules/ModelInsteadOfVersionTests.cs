namespace Slipway.Language.Tests.Platform.Rules;

public class ModelInsteadOfVersionTests
{
    [Fact]
    public void The_name_of_a_model_is_reported_where_a_version_is_needed() =>
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
                    modelVersion: {|SLIP4504:mymodel|}
                    modelImage: example/mymodel:v1
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
              workflow:
                steps:
                - name: save
                  type: ml-model-checkpoint
                  properties:
                    modelVersion: {modelName: mymodel, imageRepo: example/mymodel, imageTag: v2, storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}}
                - name: serve
                  type: apply-component
                  properties: {component: serving}
            """
        );

    [Fact]
    public void A_version_that_is_called_like_another_model_is_fine() =>
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
                    modelVersion: other
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
              workflow:
                steps:
                - name: save
                  type: ml-model-checkpoint
                  properties:
                    modelVersion: {modelName: mymodel, imageRepo: example/mymodel, imageTag: v2, storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}, name: other}
                - name: serve
                  type: apply-component
                  properties: {component: serving}
            """
        );
}
