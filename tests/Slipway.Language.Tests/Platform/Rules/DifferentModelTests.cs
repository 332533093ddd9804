namespace Slipway.Language.Tests.Platform.Rules;

public class DifferentModelTests
{
    [Fact]
    public void Another_model_than_the_one_trained_is_reported() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: job
                type: tfjob
                properties:
                  modelVersion: {modelName: one, imageRepo: example/m, storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}}
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              workflow:
                steps:
                - name: train
                  type: ml-model-training
                  properties: {component: job}
                - name: {|SLIP4507:save|}
                  type: ml-model-checkpoint
                  properties:
                    modelVersion: {modelName: {|SLIP4505:two|}, imageRepo: example/m, imageTag: v1, storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}}
            """
        );

    [Fact]
    public void The_same_model_is_fine() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: job
                type: tfjob
                properties:
                  modelVersion: {modelName: one, imageRepo: example/m, storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}}
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              workflow:
                steps:
                - name: train
                  type: ml-model-training
                  properties: {component: job}
                - name: {|SLIP4507:save|}
                  type: ml-model-checkpoint
                  properties:
                    modelVersion: {modelName: one, imageRepo: example/m, imageTag: v1, storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}}
            """
        );
}
