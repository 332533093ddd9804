namespace Slipway.Language.Tests.Rules.Traits;

public class UnsuitedTraitTests
{
    [Fact]
    public void A_training_job_has_no_pod_template_no_replicas_and_no_Deployment()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                """
                - name: demo
                  type: model-training
                  properties: {image: "fogdong/train-color:v1"}
                  traits:
                  - type: {|SLIP3040:scaler|}
                    properties: {replicas: 2}
                  - type: {|SLIP3040:hpa|}
                    properties: {cpu: {value: 50}}
                """
            )
        );

        found[0].Message.ShouldContain("counts replicas for each of its roles");
    }

    [Theory]
    [InlineData("storage", "{}")]
    [InlineData("sidecar", "{name: log, image: \"busybox:1.36\"}")]
    [InlineData("cpuscaler", "{}")]
    [InlineData("init-container", "{name: fill, image: \"busybox:1.36\", appMountPath: /a, initMountPath: /b}")]
    public void A_SeldonDeployment_has_no_pod_template_and_is_not_a_Deployment(string trait, string properties)
    {
        var found = SpecTest.Verify(
            Spec.Application(
                $$"""
                - name: demo
                  type: model-serving@v2
                  properties:
                    predictors:
                    - name: model
                      graph: {name: my-model, implementation: tensorflow, modelUri: "gs://bucket/model"}
                  traits:
                  - type: {|SLIP3040:{{trait}}|}
                    properties: {{properties}}
                """
            )
        );

        found.ShouldContain(one => one.Id == "SLIP3040");
    }

    [Fact]
    public void A_notebook_has_a_pod_template_but_names_of_its_own() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: nb
                  type: jupyter-notebook
                  properties: {storage: []}
                  traits:
                  - type: affinity
                    properties: {tolerations: []}
                  - type: {|SLIP3040:env|}
                    properties: {env: {A: b}}
                  - type: env
                    properties: {containerName: jupyter, env: {A: b}}
                  - type: {|SLIP3040:gateway|}
                    properties: {domain: nb.example.com, http: {/: 8888}}
                """
            )
        );

    [Fact]
    public void Traits_on_a_webservice_and_traits_that_are_not_listed_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: rest
                  type: webservice
                  properties: {image: "fogdong/color-serving:v1"}
                  traits:
                  - type: scaler
                    properties: {replicas: 2}
                - name: demo
                  type: model-training
                  properties: {image: "fogdong/train-color:v1"}
                  traits:
                  - type: labels
                    properties: {a: b}
                  - type: our-own
                """
            )
        );
}
