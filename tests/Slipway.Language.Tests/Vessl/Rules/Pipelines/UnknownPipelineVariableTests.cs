namespace Slipway.Language.Tests.Vessl.Rules;

public class UnknownPipelineVariableTests
{
    [Fact]
    public void A_variable_that_is_not_there_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Pipeline(
                "",
                """
                input_variables:
                  MODEL: {type: pipeline_variable, value: {|SLIP5031:MODLE|}}
                """,
                """
                variables:
                  MODEL: {default: mistral}
                """
            )
        );

    [Fact]
    public void A_variable_that_is_there_is_not() =>
        SpecTest.Verify(
            VesslSpec.Pipeline(
                "",
                """
                input_variables:
                  NAME: {type: pipeline_variable, value: MODEL}
                """,
                """
                variables:
                  MODEL: {required: true}
                """
            )
        );
}
