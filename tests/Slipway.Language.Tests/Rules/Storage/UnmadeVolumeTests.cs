using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class UnmadeVolumeTests
{
    [Fact]
    public void A_notebook_s_claim_that_nothing_makes_is_reported()
    {
        var found = SpecTest.Verify(Spec.Application(Notebook("{|SLIP2017:lab-work|}")));

        found.Single().Message.ShouldEndWith("<SlipwayExternal Include=\"lab-work\" Kind=\"PersistentVolumeClaim\" />");
    }

    [Fact]
    public void A_pvcRef_to_what_nothing_makes_is_reported_with_the_nearest_name()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Trained("- {name: my-pvc, mountPath: /model}")
                    + Trained("- pvcRef: {name: {|SLIP2017:my-pcv|}, mountPath: /data}", "again")
            )
        );

        found.Single().Message.ShouldEndWith("did you mean 'my-pvc'?");
    }

    [Fact]
    public void A_webservice_s_claim_that_nothing_makes_is_reported_with_the_nearest_name()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Trained("- {name: my-pvc, mountPath: /model}")
                    + "\n- name: web\n  type: webservice\n  properties:\n    image: a/b:1\n    volumeMounts: {pvc: [{name: d, mountPath: /d, claimName: {|SLIP2017:my-pcv|}}]}"
            )
        );

        found.Single().Message.ShouldEndWith("did you mean 'my-pvc'?");
    }

    [Fact]
    public void Claims_that_are_made_or_declared_are_fine() =>
        new SpecTest { Externals = [new External("PersistentVolumeClaim", "data", null)] }.Check(
            Spec.Application(
                Trained("- {name: my-pvc, mountPath: /model}\n- pvcRef: {name: data, mountPath: /data}")
                    + Notebook("my-pvc", "[train]")
            )
        );
}
