namespace Slipway.Language.Tests.Rules.Workflow;

public class StepCycleTests
{
    [Fact]
    public void A_circle_of_a_graph_is_spelt_out()
    {
        var found = SpecTest.Verify(
            Graph(
                """
                - {name: a, type: suspend, dependsOn: [b]}
                - {name: b, type: suspend, dependsOn: [{|SLIP2003:a|}]}
                """
            )
        );

        found.Single().Message.ShouldContain("step 'a' waits for itself (a -> b -> a)");
        found.Single().Message.ShouldEndWith("remove one of these dependencies");
    }

    [Fact]
    public void A_step_that_waits_for_one_further_down_never_runs_where_steps_run_in_order()
    {
        var found = SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - {name: a, type: deploy, dependsOn: [{|SLIP2003:b|}]}
                - {name: b, type: suspend}
                """
            )
        );

        found.Single().Message.ShouldContain("(a -> b -> a)");
        found.Single().Message.ShouldContain("let the mode be DAG");
    }

    [Fact]
    public void Inputs_count_as_dependencies() =>
        SpecTest.Verify(
            Graph(
                """
                - name: a
                  type: deploy
                  dependsOn: [b]
                  outputs: [{name: url, valueFrom: output.url}]
                - name: b
                  type: request
                  inputs: [{from: {|SLIP2003:url|}, parameterKey: url}]
                  properties: {method: GET}
                """
            )
        );

    [Fact]
    public void A_sub_step_cannot_wait_for_its_own_group_nor_for_what_waits_for_it() =>
        SpecTest.Verify(
            Graph(
                """
                - name: group
                  type: step-group
                  subSteps:
                  - {name: inner, type: suspend, dependsOn: [{|SLIP2027:{|SLIP2003:group|}|}]}
                - name: later
                  type: step-group
                  subSteps:
                  - {name: inside, type: suspend, dependsOn: [{|SLIP2027:last|}]}
                - {name: last, type: suspend, dependsOn: [{|SLIP2003:later|}]}
                """
            )
        );

    [Fact]
    public void What_a_component_depends_on_is_applied_before_it() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - {name: first, type: cloneset}
                - {name: second, type: cloneset, dependsOn: [{|SLIP2003:first|}]}
                """,
                workflow: """
                steps:
                - {name: a, type: apply-component, properties: {component: second}}
                - {name: b, type: apply-component, properties: {component: first}}
                """
            )
        );

    [Fact]
    public void A_circle_of_components_is_reported_at_the_components_alone() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - {name: first, type: cloneset, dependsOn: [second]}
                - {name: second, type: cloneset, dependsOn: [{|SLIP2002:first|}]}
                """,
                workflow: """
                mode: {steps: DAG}
                steps:
                - {name: a, type: apply-component, properties: {component: second}}
                - {name: b, type: apply-component, properties: {component: first}}
                """
            )
        );

    [Fact]
    public void Steps_in_the_order_of_their_dependencies_are_fine() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - {name: a, type: suspend}
                - name: group
                  type: step-group
                  dependsOn: [a]
                  subSteps:
                  - {name: two, type: suspend, dependsOn: [one]}
                  - {name: one, type: suspend}
                - {name: all, type: deploy, dependsOn: [group, a]}
                """
            )
        );

    [Fact]
    public void A_graph_may_name_what_is_further_down() =>
        SpecTest.Verify(Graph("- {name: a, type: deploy, dependsOn: [b]}\n- {name: b, type: suspend}"));

    [Fact]
    public void Sub_steps_of_a_group_that_runs_in_order_cannot_wait_for_later_ones() =>
        SpecTest.Verify(
            Graph(
                """
                - name: group
                  type: step-group
                  mode: StepByStep
                  subSteps:
                  - {name: one, type: suspend, dependsOn: [{|SLIP2003:two|}]}
                  - {name: two, type: deploy}
                """
            )
        );

    private static string Graph(string steps) =>
        Spec.Application(
            WorkflowSpec.Components,
            workflow: $"mode: {{steps: DAG}}\nsteps:\n- {{name: everything, type: deploy}}\n{steps}"
        );
}
