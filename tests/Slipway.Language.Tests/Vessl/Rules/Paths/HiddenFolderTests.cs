namespace Slipway.Language.Tests.Vessl.Rules;

public class HiddenFolderTests
{
    [Fact]
    public void A_folder_of_the_image_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  {|SLIP5015:/root/|}: vessl-dataset://example/data
                """
            )
        );

    [Fact]
    public void A_folder_below_it_is_not() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /root/data: vessl-dataset://example/data
                export:
                  /root: vessl-artifact://
                """
            )
        );
}
