using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class DuplicateVolumeTests
{
    [Theory]
    [InlineData("- {name: a, mountPath: /a}\n- {name: {|SLIP2007:a|}, mountPath: /b}")]
    [InlineData("- {name: a, mountPath: /a}\n- pvcRef: {name: {|SLIP2007:a|}, mountPath: /b}")]
    public void A_volume_that_appears_twice_is_reported(string storage)
    {
        var found = SpecTest.Verify(Spec.Application(Trained(storage)));

        found.Single().Message.ShouldContain("already appears in line 12");
    }

    [Fact]
    public void Volumes_of_different_names_are_fine() =>
        new SpecTest { Externals = [new External("PersistentVolumeClaim", "c", null)] }.Check(
            Spec.Application(
                Trained("- {name: a, mountPath: /a}\n- {name: b, mountPath: /b}\n- pvcRef: {name: c, mountPath: /c}")
            )
        );
}
