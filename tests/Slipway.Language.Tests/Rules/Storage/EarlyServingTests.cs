using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class EarlyServingTests
{
    private const string Claim = "- {name: my-pvc, mountPath: /model}";

    [Fact]
    public void A_model_that_does_not_wait_for_its_training_is_reported()
    {
        var found = SpecTest.Verify(Spec.Application(Trained(Claim) + Served("pvc://{|SLIP2006:my-pvc|}/model")));

        found.Single().Message.ShouldEndWith("write 'dependsOn: [train]'");
    }

    [Fact]
    public void A_dependency_that_is_misspelt_is_reported_alone() =>
        SpecTest.Verify(Spec.Application(Trained(Claim) + Served("pvc://my-pvc", "[{|SLIP2001:trian|}]")));

    [Fact]
    public void A_model_that_waits_is_fine() =>
        SpecTest.Verify(Spec.Application(Trained(Claim) + Served("pvc://my-pvc", "[train]")));

    [Fact]
    public void A_model_that_waits_through_another_component_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                Trained(Claim)
                    + "- {name: check, type: cloneset, dependsOn: [train]}\n"
                    + Served("pvc://my-pvc", "[check]")
            )
        );

    [Fact]
    public void An_output_that_is_taken_gives_an_order() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: train
                  type: model-training
                  outputs: [{name: replicas, valueFrom: output.status.replicas}]
                  properties: {image: "a/b:1", storage: [{name: my-pvc, mountPath: /model}]}
                - name: serve
                  type: model-serving
                  inputs: [{from: replicas, parameterKey: "properties.predictors[0].replicas"}]
                  properties:
                    predictors:
                    - name: model
                      graph: {name: m, implementation: sklearn, modelUri: "pvc://my-pvc"}
                """
            )
        );

    [Theory]
    [InlineData("train", "serve", "", "pvc://my-pvc")]
    [InlineData("serve", "train", "", "pvc://{|SLIP2006:my-pvc|}")]
    [InlineData("train", "serve", "mode: {steps: DAG}", "pvc://{|SLIP2006:my-pvc|}")]
    public void Steps_give_an_order_where_they_run_one_after_another(
        string first,
        string second,
        string mode,
        string uri
    ) =>
        SpecTest.Verify(
            Spec.Application(
                Trained(Claim) + Served(uri),
                workflow: $$"""
                {{mode}}
                steps:
                - {name: one, type: apply-component, properties: {component: "{{first}}" } }
                - {name: two, type: apply-component, properties: {component: "{{second}}" } }
                """
            )
        );

    [Fact]
    public void Steps_of_a_graph_give_the_order_they_name() =>
        SpecTest.Verify(
            Spec.Application(
                Trained(Claim) + Served("pvc://my-pvc"),
                workflow: """
                mode: {steps: DAG}
                steps:
                - {name: two, type: apply-component, dependsOn: [wait], properties: {component: serve}}
                - {name: wait, type: suspend, dependsOn: [one]}
                - {name: one, type: apply-component, properties: {component: train}}
                """
            )
        );

    [Fact]
    public void Steps_that_deploy_everything_give_none() =>
        SpecTest.Verify(
            Spec.Application(
                Trained(Claim) + Served("pvc://{|SLIP2006:my-pvc|}"),
                workflow: "steps:\n- {name: all, type: deploy}"
            )
        );

    [Fact]
    public void Steps_of_a_type_that_is_not_known_may_give_one() =>
        SpecTest.Verify(
            Spec.Application(
                Trained(Claim) + Served("pvc://my-pvc"),
                workflow: "steps:\n- {name: all, type: our-own-pipeline}"
            )
        );

    [Fact]
    public void A_training_that_reads_a_claim_by_pvcRef_may_not_write_it() =>
        new SpecTest { Externals = [new("PersistentVolumeClaim", "base-model", null)] }.Check(
            Spec.Application(Trained("- pvcRef: {name: base-model, mountPath: /base}") + Served("pvc://base-model"))
        );
}
