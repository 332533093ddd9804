namespace Slipway.Language.Tests.Vessl.Rules;

public class UnknownPipelineStepTests
{
    [Fact]
    public void A_step_that_is_not_there_is_reported() =>
        SpecTest.Verify(
            """
            api_version: v1
            steps:
            - {key: prepare, type: v1/manual_judgment}
            - {key: ask, type: v1/manual_judgment, depends_on: [{|SLIP5030:perpare|}]}
            - key: check
              type: v1/fail
              spec:
                volumes:
                  /data: {source: pipeline-step, source_step: {step_key: {|SLIP5030:gone|}}}
            """
        );

    [Fact]
    public void A_step_that_is_there_is_not() =>
        SpecTest.Verify(
            """
            api_version: v1
            steps:
            - {key: prepare, type: v1/manual_judgment}
            - {key: ask, type: v1/manual_judgment, depends_on: [prepare]}
            """
        );
}
