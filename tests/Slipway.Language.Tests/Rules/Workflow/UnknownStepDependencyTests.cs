namespace Slipway.Language.Tests.Rules.Workflow;

public class UnknownStepDependencyTests
{
    [Fact]
    public void A_step_is_not_suggested_to_itself() =>
        SpecTest
            .Verify(
                Spec.Application(
                    "- {name: app, type: cloneset}",
                    workflow: "steps: [{name: go1, type: apply-component, properties: {component: app}, dependsOn: [{|SLIP2026:go|}]}, {name: far, type: suspend}]"
                )
            )
            .Single()
            .Message.ShouldEndWith("the steps are far");

    [Fact]
    public void A_dependency_on_a_step_that_is_not_there_is_reported_with_the_nearest_name()
    {
        var found = SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: prepare
                  type: suspend
                - name: all
                  type: deploy
                  dependsOn: [{|SLIP2026:prepair|}, prepare]
                - name: group
                  type: step-group
                  subSteps:
                  - name: inner
                    type: suspend
                    dependsOn:
                    - {|SLIP2026:nothing-of-the-kind|}
                """
            )
        );

        found[0].Message.ShouldContain("did you mean 'prepare'?");
        found[1].Message.ShouldContain("the steps are prepare, all, group");
    }

    [Fact]
    public void A_step_may_wait_for_sub_steps_made_up_names_and_components_that_a_step_applies() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - type: suspend
                - name: deploy-first
                  type: apply-component
                  properties: {component: first}
                - name: group
                  type: step-group
                  subSteps:
                  - name: inner
                    type: suspend
                - name: late
                  type: apply-component
                  dependsOn: [step-0, inner, first]
                  properties: {component: second}
                - name: app
                  type: depends-on-app
                  properties: {name: other, namespace: default}
                - name: last
                  type: suspend
                  dependsOn: [other]
                """
            )
        );
}
