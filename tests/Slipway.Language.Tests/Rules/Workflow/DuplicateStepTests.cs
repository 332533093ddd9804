namespace Slipway.Language.Tests.Rules.Workflow;

public class DuplicateStepTests
{
    [Fact]
    public void Steps_and_sub_steps_share_one_set_of_names() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: all
                  type: deploy
                - name: {|SLIP2025:all|}
                  type: suspend
                - name: group
                  type: step-group
                  subSteps:
                  - name: {|SLIP2025:all|}
                    type: suspend
                """
            )
        );

    [Fact]
    public void A_name_that_the_platform_makes_up_may_be_taken() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: step-1
                  type: deploy
                - type: {|SLIP2025:suspend|}
                - type: step-group
                  subSteps:
                  - type: suspend
                  - name: {|SLIP2025:step-2-0|}
                    type: suspend
                """
            )
        );

    [Fact]
    public void Steps_without_names_get_different_ones() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - type: deploy
                - type: suspend
                - type: step-group
                  subSteps:
                  - type: suspend
                  - type: suspend
                """
            )
        );
}
