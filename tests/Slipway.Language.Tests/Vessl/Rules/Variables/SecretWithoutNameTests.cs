namespace Slipway.Language.Tests.Vessl.Rules;

public class SecretWithoutNameTests
{
    [Fact]
    public void A_secret_that_is_only_true_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  HF_TOKEN: {secret: {|SLIP5007:true|}}
                """
            )
        );

    [Fact]
    public void A_stored_secret_has_a_name() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  HF_TOKEN: {secret: hf-token}
                  OTHER: {secret: other, source: secret}
                """
            )
        );
}
