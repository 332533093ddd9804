namespace Slipway.Language.Tests.Rules.Workflow;

public class UnknownInputTests
{
    [Fact]
    public void An_input_that_nothing_gives_is_reported_with_the_nearest_name()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                """
                - name: first
                  type: cloneset
                  outputs:
                  - {name: podIP, valueFrom: output.status.podIP}
                - name: second
                  type: cloneset
                  inputs:
                  - from: {|SLIP2028:podIp|}
                    parameterKey: host
                """,
                workflow: """
                steps:
                - type: deploy
                - name: tell
                  type: notification
                  inputs:
                  - {from: {|SLIP2028:nothing-like-it|}, parameterKey: slack.message.text}
                """
            )
        );

        found[0].Message.ShouldContain("did you mean 'podIP'?");
        found[1].Message.ShouldContain("'tell' takes 'nothing-like-it'");
    }

    [Fact]
    public void Outputs_parts_of_them_and_paths_into_the_context_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: first
                  type: cloneset
                  outputs: [{name: pod, valueFrom: output.status}]
                  inputs: [{from: context.namespace, parameterKey: home}]
                - name: second
                  type: cloneset
                  inputs:
                  - {from: pod.ip, parameterKey: host}
                  - {from: read.cpu, parameterKey: cpu}
                """,
                workflow: """
                steps:
                - name: group
                  type: step-group
                  subSteps:
                  - type: read-object
                    properties: {name: app}
                    outputs: [{name: read, valueFrom: "output.value.data"}]
                  - type: deploy
                    inputs: [{from: "parameter.policies[0]", parameterKey: "policies[0]"}]
                """
            )
        );

    [Fact]
    public void The_outputs_of_a_workflow_that_is_elsewhere_are_not_known() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: first
                  type: cloneset
                  inputs: [{from: anything, parameterKey: home}]
                """,
                workflow: "ref: my-workflow"
            )
        );
}
