namespace Slipway.Language.Tests.Vessl.Rules;

public class RunSecretTests
{
    [Fact]
    public void Secrets_in_plain_text_are_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  HF_TOKEN: {|SLIP5011:hf-0123456789|}
                  postgres_password: {value: {|SLIP5011:OUR_DB_PW|}, secret: true}
                  PLAIN: {value: {|SLIP5011:x|}, secret: true}
                """
            )
        );

    [Fact]
    public void References_and_what_only_sounds_like_a_secret_are_not() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  HF_TOKEN: {secret: hf-token}
                  TOKENIZERS_PARALLELISM: "false"
                  MAX_TOKENS: "4096"
                  TOKEN_PATH: /run/token
                  learning_rate: 0.001
                """
            )
        );
}
