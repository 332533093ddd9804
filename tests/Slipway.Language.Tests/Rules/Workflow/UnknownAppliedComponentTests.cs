namespace Slipway.Language.Tests.Rules.Workflow;

public class UnknownAppliedComponentTests
{
    [Fact]
    public void A_step_that_applies_a_component_no_one_declares_is_reported_with_the_nearest_name()
    {
        var found = SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: a
                  type: apply-component
                  properties: {component: first}
                - name: b
                  type: apply-component
                  properties: {component: second}
                - name: group
                  type: step-group
                  subSteps:
                  - name: c
                    type: builtin-apply-component
                    properties:
                      component: {|SLIP2022:secnd|}
                """
            )
        );

        found.Single().Message.ShouldContain("did you mean 'second'?");
    }

    [Fact]
    public void Other_step_types_may_name_what_they_like() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: a
                  type: apply-helm
                  properties: {component: something}
                - name: b
                  type: apply-component
                  properties: {component: {|SLIP1003:[first]|}}
                """
            )
        );
}
