namespace Slipway.Language.Tests.Vessl.Rules;

public class UnboundArtifactTests
{
    [Fact]
    public void An_artifact_without_a_name_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /data: {|SLIP5010:vessl-artifact://|}
                """
            )
        );

    [Fact]
    public void A_pipeline_fills_it_in_and_an_export_needs_no_name() =>
        SpecTest.Verify(
            VesslSpec.Pipeline(
                """
                import:
                  /data: vessl-artifact://
                export:
                  /output: vessl-artifact://
                """
            )
        );
}
