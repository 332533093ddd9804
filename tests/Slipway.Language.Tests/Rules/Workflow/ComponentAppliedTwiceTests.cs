namespace Slipway.Language.Tests.Rules.Workflow;

public class ComponentAppliedTwiceTests
{
    [Fact]
    public void A_second_step_for_the_same_component_and_place_is_reported()
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
                - name: again
                  type: apply-component
                  properties: {component: {|SLIP2023:first|}}
                """
            )
        );

        found.Single().Message.ShouldContain("step 'again' applies 'first' again, after step 'a'");
    }

    [Fact]
    public void Another_cluster_a_condition_or_an_input_makes_it_mean_something() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: a
                  type: apply-component
                  properties: {component: first}
                  outputs: [{name: ip, valueFrom: output.status.podIP}]
                - name: there
                  type: apply-component
                  properties: {component: first, cluster: edge}
                - name: in-namespace
                  type: apply-component
                  properties: {component: first, namespace: prod}
                - name: retry
                  type: apply-component
                  if: status.a.failed
                  properties: {component: first}
                - name: with-input
                  type: apply-component
                  inputs: [{from: ip, parameterKey: host}]
                  properties: {component: first}
                - name: b
                  type: apply-component
                  properties: {component: second}
                """
            )
        );
}
