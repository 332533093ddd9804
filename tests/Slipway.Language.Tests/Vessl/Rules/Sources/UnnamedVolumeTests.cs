namespace Slipway.Language.Tests.Vessl.Rules;

public class UnnamedVolumeTests
{
    [Fact]
    public void An_export_into_a_whole_storage_is_noted() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                export:
                  /output: {|SLIP5006:volume://vessl-storage|}
                """
            )
        );

    [Fact]
    public void An_export_into_a_volume_is_not() =>
        new SpecTest { Advice = ["SLIP5006"] }.Check(
            VesslSpec.Run(
                """
                export:
                  /output: volume://vessl-storage/results
                """
            )
        );
}
