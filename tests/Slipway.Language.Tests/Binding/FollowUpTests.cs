using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Binding;

/// <summary>One fault is one finding: what is said of a value as it is written, and not as it was meant, is not said.</summary>
public class FollowUpTests
{
    private const string Head = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: demo}
        spec:
          components:

        """;

    [Theory]
    [InlineData("{|SLIP1001:framwork|}: pytorch")]
    [InlineData("framework: {|SLIP1004:pytroch|}")]
    [InlineData("framework: {|SLIP1003:[pytorch]|}")]
    public void A_framework_that_could_not_be_read_is_not_taken_for_the_default(string framework) =>
        SpecTest.Verify(
            Head
                + $$"""
                  - name: train
                    type: model-training
                    properties:
                      image: "registry.example/train:1.0.0"
                      {{framework}}
                      distribution: {ps: 0, master: 1, scheduler: 0, server: 0, launcher: 0, worker: 2}
                """
        );

    [Theory]
    [InlineData("{|SLIP1001:depedsOn|}: [train]")]
    [InlineData("dependsOn: {|SLIP1003:train|}")]
    [InlineData("dependsOn: [{|SLIP2001:trian|}]")]
    public void A_component_whose_dependencies_could_not_be_read_may_wait(string dependsOn) =>
        SpecTest.Verify(
            Head
                + $$"""
                  - name: train
                    type: model-training
                    properties:
                      image: "registry.example/train:1.0.0"
                      framework: pytorch
                      storage: [{name: models, mountPath: /models}]
                  - name: serve
                    type: model-serving
                    {{dependsOn}}
                    properties:
                      protocol: tensorflow
                      predictors:
                      - name: main
                        graph: {name: m, implementation: tensorflow, modelUri: "pvc://models"}
                """
        );

    [Theory]
    [InlineData("{|SLIP1001:nmae|}: train")]
    [InlineData("name: {|SLIP1003:[train]|}")]
    public void A_component_whose_name_could_not_be_read_may_be_the_one_that_is_looked_for(string name) =>
        SpecTest.Verify(
            Head
                + $$"""
                  - {{name}}
                    type: model-training
                    properties:
                      image: "registry.example/train:1.0.0"
                      framework: pytorch
                  - name: second
                    type: webservice
                    dependsOn: [train]
                    properties: {image: "registry.example/web:1.0.0"}
                """
        );

    [Fact]
    public void A_fault_that_does_not_depend_on_another_is_said_next_to_it() =>
        SpecTest.Verify(
            Head
                + """
                  - name: train
                    type: model-training
                    properties:
                      image: {|SLIP6001:registry.example/train|}
                      {|SLIP1001:framwork|}: pytorch
                  - name: second
                    type: webservice
                    dependsOn: [{|SLIP2001:third|}]
                    properties: {image: "registry.example/web:1.0.0"}
                """
        );

    [Fact]
    public void What_another_document_says_of_a_misspelt_one_is_not_said() =>
        new SpecTest { Externals = [new External("Secret", "regcred", null)] }.Check(
            """
            apiVersion: model.kubedl.io/v1alpha1
            kind: {|SLIP1018:ModelVersoin|}
            metadata: {name: digits-stable}
            spec:
              modelName: digits
              imageRepo: registry.example/digits
              imageTag: v1
              storage: {nfs: {server: nfs.example, path: /models}}
            """,
            """
            apiVersion: serving.kubedl.io/v1alpha1
            kind: Inference
            metadata: {name: digits}
            spec:
              framework: TFServing
              predictors:
              - name: main
                modelVersion: digits-stable
                template:
                  spec:
                    containers:
                    - name: tensorflow
                      image: tensorflow/serving:1.11.0
                      args: ["--port=9000", "--rest_api_port=8080", "--model_name=digits", "--model_base_path=/kubedl-model/digits"]
            """
        );
}
