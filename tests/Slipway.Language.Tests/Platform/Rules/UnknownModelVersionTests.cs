using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownModelVersionTests
{
    [Fact]
    public void A_version_that_nothing_makes_is_reported_with_the_nearest_one() =>
        SpecTest
            .Verify(
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
                        modelVersion: {|SLIP4503:mymodel-v1|}
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
            )
            .Single()
            .Message.ShouldEndWith(
                "did you mean 'mymodel-v2'? One that exists is declared with <SlipwayExternal Include=\"mymodel-v1\" Kind=\"ModelVersion\" />"
            );

    [Fact]
    public void A_version_that_a_step_makes_is_called_after_model_and_tag() =>
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
                    modelVersion: mymodel-v2
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
    public void A_document_makes_one_too() =>
        new SpecTest { Externals = [new External("Secret", "regcred", null)] }.Check(
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
            ---
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata: {name: first}
            spec:
              modelName: mymodel
              imageRepo: example/mymodel
              imageTag: v1
              storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}
            """
        );

    [Fact]
    public void One_that_lives_in_the_cluster_is_known() =>
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
}
