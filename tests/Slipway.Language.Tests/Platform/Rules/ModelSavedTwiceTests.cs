namespace Slipway.Language.Tests.Platform.Rules;

public class ModelSavedTwiceTests
{
    [Fact]
    public void A_step_behind_a_job_that_saves_by_itself_is_reported() =>
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

    [Fact]
    public void A_job_that_saves_nothing_leaves_it_to_the_step() =>
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
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              workflow:
                steps:
                - name: train
                  type: ml-model-training
                  properties: {component: job}
                - name: save
                  type: ml-model-checkpoint
                  properties:
                    modelVersion: {modelName: one, imageRepo: example/m, imageTag: v1, storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}}
            """
        );

    [Fact]
    public void A_step_in_front_of_the_job_saves_something_else() =>
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
                - name: save
                  type: ml-model-checkpoint
                  properties:
                    modelVersion: {modelName: one, imageRepo: example/m, imageTag: v1, storage: {localStorage: {path: /models, mountPath: /kubedl-model, nodeName: node-1}}}
                - name: train
                  type: ml-model-training
                  properties: {component: job}
            """
        );
}
