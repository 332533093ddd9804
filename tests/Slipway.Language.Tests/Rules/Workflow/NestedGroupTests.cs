namespace Slipway.Language.Tests.Rules.Workflow;

public class NestedGroupTests
{
    [Fact]
    public void A_group_inside_a_group_is_reported() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - type: deploy
                - name: outer
                  type: step-group
                  subSteps:
                  - name: inner
                    type: {|SLIP3033:step-group|}
                """
            )
        );

    [Fact]
    public void Groups_next_to_each_other_are_fine() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - type: deploy
                - type: step-group
                  subSteps: [{type: suspend}]
                - type: step-group
                  subSteps: [{type: suspend}]
                """
            )
        );
}
