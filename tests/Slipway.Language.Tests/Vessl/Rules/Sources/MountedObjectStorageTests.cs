namespace Slipway.Language.Tests.Vessl.Rules;

public class MountedObjectStorageTests
{
    [Fact]
    public void Object_storage_below_mount_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                mount:
                  /data: {|SLIP5005:volume://vessl-storage/data|}
                """
            )
        );

    [Fact]
    public void Object_storage_is_imported_and_other_storage_mounted() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /data: volume://vessl-storage/data
                mount:
                  /work: volume://lab-fs/work
                """
            )
        );
}
