namespace Slipway.Language.Tests.Vessl.Rules;

public class UninjectedVariableTests
{
    [Fact]
    public void A_variable_without_an_input_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Pipeline(
                """
                env:
                  {|SLIP5034:MODEL_NAME|}: {source: inject}
                """,
                """
                input_variables:
                  MODEL: {type: pipeline_variable, value: MODEL}
                """,
                """
                variables:
                  MODEL: {default: mistral}
                """
            )
        );

    [Fact]
    public void A_variable_with_an_input_is_not() =>
        SpecTest.Verify(
            VesslSpec.Pipeline(
                """
                env:
                  MODEL: {source: inject}
                """,
                """
                input_variables:
                  MODEL: {type: pipeline_variable, value: MODEL}
                """,
                """
                variables:
                  MODEL: {default: mistral}
                """
            )
        );
}
