namespace Slipway.Language.Tests.Rules.Workflow;

public class IgnoredSubStepsTests
{
    [Fact]
    public void Sub_steps_of_a_step_that_is_not_a_group_are_reported() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: all
                  type: deploy
                  {|SLIP3032:subSteps|}:
                  - type: suspend
                """
            )
        );

    [Fact]
    public void Sub_steps_of_a_group_and_empty_lists_are_fine() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: all
                  type: deploy
                  subSteps: []
                - name: group
                  type: step-group
                  subSteps:
                  - type: suspend
                """
            )
        );
}
