namespace Slipway.Language.Tests.Vessl.Rules;

public class ForeignInterpolationTests
{
    [Fact]
    public void References_of_other_systems_are_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  WANDB_API_KEY: {|SLIP5023:${secret:wandb-key}|}
                  HF_TOKEN: {|SLIP5023:"${{ secrets.HF_TOKEN }}"|}
                """
            )
        );

    [Fact]
    public void Variables_of_the_shell_are_not() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  URL: http://${HOST}/v1
                """
            )
        );
}
