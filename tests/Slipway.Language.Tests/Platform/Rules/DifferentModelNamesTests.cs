using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Platform.Rules;

public class DifferentModelNamesTests
{
    [Fact]
    public void Predictors_of_different_models_cannot_share_requests() =>
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
                    modelVersion: color
                    trafficWeight: 50
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
                  - name: b
                    modelVersion: {|SLIP4527:style|}
                    trafficWeight: 50
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            ---
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata: {name: color}
            spec:
              modelName: color
              imageRepo: example/color
              imageTag: v1
              storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}
            ---
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata: {name: style}
            spec:
              modelName: style
              imageRepo: example/style
              imageTag: v1
              storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}
            """
        );

    [Fact]
    public void Versions_of_one_model_can() =>
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
                    modelVersion: one
                    trafficWeight: 50
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
                  - name: b
                    modelVersion: two
                    trafficWeight: 50
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            ---
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata: {name: one}
            spec:
              modelName: color
              imageRepo: example/color
              imageTag: v1
              storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}
            ---
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata: {name: two}
            spec:
              modelName: color
              imageRepo: example/color
              imageTag: v2
              storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}
            """
        );
}
