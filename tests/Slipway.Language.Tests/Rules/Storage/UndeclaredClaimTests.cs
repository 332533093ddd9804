using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class UndeclaredClaimTests
{
    [Fact]
    public void A_claim_that_nothing_makes_is_reported_with_its_declaration()
    {
        var found = SpecTest.Verify(Spec.Application(Served("pvc://{|SLIP2005:color-model|}/v1")));

        found
            .Single()
            .Message.ShouldEndWith("<SlipwayExternal Include=\"color-model\" Kind=\"PersistentVolumeClaim\" />");
    }

    [Fact]
    public void A_claim_that_several_read_is_missing_once() =>
        SpecTest.Verify(
            Spec.Application(
                Served("pvc://{|SLIP2005:color-model|}/v1")
                    + Served("pvc://color-model/v2").Replace("name: serve", "name: again", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void A_claim_does_not_leave_its_namespace() =>
        SpecTest.Verify(
            Spec.Application(Served("pvc://{|SLIP2005:shared|}")),
            Spec.Application(Trained("- {name: shared, mountPath: /model}"), name: "other", inNamespace: "ml")
        );

    [Fact]
    public void Names_that_differ_by_numbers_alone_are_no_slip() =>
        SpecTest.Verify(
            Spec.Application(
                Trained("- {name: data-1, mountPath: /model}") + Served("pvc://{|SLIP2005:data-2|}", "[train]")
            )
        );

    [Fact]
    public void A_claim_that_is_in_the_project_is_fine() =>
        SpecTest.Verify(
            Spec.Application(Served("pvc://color-model")),
            "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: color-model}\n"
                + "spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}\n"
        );

    [Fact]
    public void A_claim_that_the_project_declares_is_fine() =>
        new SpecTest { Externals = [new External("PersistentVolumeClaim", "color-model", null)] }.Check(
            Spec.Application(Served("pvc://color-model"))
        );

    [Fact]
    public void A_claim_that_a_training_refers_to_is_reported_there_alone() =>
        SpecTest.Verify(
            Spec.Application(
                Trained("- pvcRef: {name: {|SLIP2017:shared|}, mountPath: /model}") + Served("pvc://shared", "[train]")
            )
        );

    [Fact]
    public void A_workflow_that_waits_for_another_Application_may_wait_for_its_claims() =>
        SpecTest.Verify(
            Spec.Application(
                Served("pvc://color-model"),
                workflow: "steps:\n- {name: wait, type: depends-on-app, properties: {name: other, namespace: default}}\n- {name: all, type: deploy}"
            )
        );

    [Fact]
    public void An_object_of_an_operator_may_make_any_claim() =>
        SpecTest.Verify(
            Spec.Application(Served("pvc://color-model")),
            "apiVersion: data.fluid.io/v1alpha1\nkind: Dataset\nmetadata: {name: color-model}\n"
        );
}
