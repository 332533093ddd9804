namespace Slipway.Language.Tests.Vessl.Rules;

public class DanglingBackslashTests
{
    [Fact]
    public void A_backslash_at_the_end_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                python train.py \
                  --epochs 3 {|SLIP5022:\|}
                """
            )
        );

    [Fact]
    public void A_backslash_that_joins_lines_is_not() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                python train.py \
                  --epochs 3
                """
            )
        );
}
