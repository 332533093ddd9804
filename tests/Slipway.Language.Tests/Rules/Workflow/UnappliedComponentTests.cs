namespace Slipway.Language.Tests.Rules.Workflow;

public class UnappliedComponentTests
{
    [Fact]
    public void A_component_that_no_step_applies_is_reported() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: first
                  type: cloneset
                - name: {|SLIP2024:second|}
                  type: cloneset
                """,
                workflow: """
                steps:
                - name: a
                  type: apply-component
                  properties: {component: first}
                - name: wait
                  type: suspend
                """
            )
        );

    [Fact]
    public void A_selector_of_a_deploy_step_leaves_the_others_out() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: {|SLIP2024:first|}
                  type: cloneset
                - name: second
                  type: cloneset
                """,
                policies: """
                - name: half
                  type: override
                  properties: {selector: [second]}
                """,
                workflow: """
                steps:
                - name: roll-out
                  type: deploy
                  properties: {policies: [half]}
                """
            )
        );

    [Fact]
    public void Sub_steps_of_a_step_that_is_not_a_group_apply_nothing() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: {|SLIP2024:first|}
                  type: cloneset
                """,
                workflow: """
                steps:
                - name: a
                  type: suspend
                  {|SLIP3032:subSteps|}:
                  - name: b
                    type: apply-component
                    properties: {component: first}
                """
            )
        );

    [Fact]
    public void Deploy_steps_and_groups_apply_components() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: half
                  type: deploy
                  properties: {policies: [half, here]}
                - name: group
                  type: step-group
                  subSteps:
                  - name: other-half
                    type: apply-component
                    properties: {component: second}
                """,
                """
                - name: half
                  type: override
                  properties: {selector: [first]}
                - name: here
                  type: topology
                  properties: {clusters: [local]}
                """
            )
        );

    [Theory]
    [InlineData("{|SLIP1011:apply-remaining|}")]
    [InlineData("{|SLIP1011:apply-application|}")]
    [InlineData("{|SLIP1011:deploy2runtime|}")]
    [InlineData("deploy-cloud-resource\n  properties: {env: staging}")]
    [InlineData("canary-deploy")]
    public void A_step_that_may_apply_anything_silences_the_rule(string type) =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                $$"""
                - name: a
                  type: apply-component
                  properties: {component: first}
                - name: b
                  type: {{type}}
                """,
                """
                - name: environments
                  type: {|SLIP1011:env-binding|}
                  properties: {envs: [{name: staging}]}
                """
            )
        );

    [Fact]
    public void A_deploy_step_with_a_policy_from_elsewhere_may_apply_anything() =>
        new SpecTest { Externals = [new("Policy", "half", null)] }.Check(
            WorkflowSpec.Steps(
                """
                - name: a
                  type: deploy
                  properties: {policies: [half]}
                """
            )
        );

    [Theory]
    [InlineData("ref: my-workflow")]
    [InlineData("mode: {steps: DAG}")]
    [InlineData("steps: []")]
    public void Without_steps_of_its_own_everything_is_applied(string workflow) =>
        SpecTest.Verify(Spec.Application(WorkflowSpec.Components, workflow: workflow));
}
