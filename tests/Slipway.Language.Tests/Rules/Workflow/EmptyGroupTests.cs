namespace Slipway.Language.Tests.Rules.Workflow;

public class EmptyGroupTests
{
    [Fact]
    public void A_group_without_steps_is_reported() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - type: deploy
                - name: one
                  type: {|SLIP3034:step-group|}
                - name: two
                  type: step-group
                  {|SLIP3034:subSteps|}: []
                - name: three
                  type: step-group
                  {|SLIP3034:subSteps|}:
                """
            )
        );

    [Fact]
    public void A_group_with_a_step_is_fine() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - type: deploy
                - type: step-group
                  subSteps:
                  - type: suspend
                """
            )
        );
}
