namespace Slipway.Language.Tests.Vessl.Rules;

public class InjectedVariableTests
{
    [Fact]
    public void An_injected_variable_of_a_lone_run_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                env:
                  MODEL: {source: {|SLIP5009:inject|}}
                """
            )
        );

    [Fact]
    public void A_pipeline_injects() =>
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
