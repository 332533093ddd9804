namespace Slipway.Language.Tests.Vessl.Rules;

public class StepWithoutRunTests
{
    [Fact]
    public void A_run_that_is_missing_is_reported() =>
        SpecTest.Verify(
            """
            api_version: v1
            steps:
            - {key: one, type: {|SLIP5033:v1/run|}}
            - key: two
              type: {|SLIP5033:v1/run|}
              spec: {input_variables: {}}
            """
        );

    [Fact]
    public void A_run_that_is_there_is_checked_as_any_other() =>
        SpecTest.Verify(VesslSpec.Pipeline("{|SLIP1001:tagz|}: [a]"));
}
