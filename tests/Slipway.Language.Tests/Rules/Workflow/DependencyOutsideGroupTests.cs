namespace Slipway.Language.Tests.Rules.Workflow;

public class DependencyOutsideGroupTests
{
    [Fact]
    public void A_sub_step_that_waits_for_a_step_outside_its_group_is_reported()
    {
        var found = SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: all
                  type: deploy
                - name: one
                  type: step-group
                  subSteps:
                  - name: a
                    type: suspend
                - name: two
                  type: step-group
                  subSteps:
                  - name: b
                    type: suspend
                    dependsOn: [{|SLIP2027:all|}, {|SLIP2027:a|}, {|SLIP2027:{|SLIP2003:two|}|}]
                """
            )
        );

        found[0].Message.ShouldContain("which is not in its group 'two'");
    }

    [Fact]
    public void Dependencies_inside_a_group_and_between_outer_steps_are_fine() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: all
                  type: deploy
                - name: group
                  type: step-group
                  dependsOn: [all]
                  subSteps:
                  - name: a
                    type: suspend
                  - name: b
                    type: suspend
                    dependsOn: [a]
                - name: last
                  type: suspend
                  dependsOn: [b]
                """
            )
        );
}
