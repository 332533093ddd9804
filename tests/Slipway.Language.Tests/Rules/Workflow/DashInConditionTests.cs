namespace Slipway.Language.Tests.Rules.Workflow;

public class DashInConditionTests
{
    [Fact]
    public void A_name_with_a_dash_after_a_dot_is_reported()
    {
        var found = SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: apply-a
                  type: deploy
                  outputs: [{name: pod-ip, valueFrom: output.status.podIP}]
                - name: b
                  type: suspend
                  if: status.{|SLIP3046:apply-a|}.failed || !status.{|SLIP3046:step-2|}.succeeded
                - type: suspend
                  inputs: [{from: pod-ip, parameterKey: message}]
                  if: inputs.{|SLIP3046:pod-ip|} == "10.0.0.1"
                """
            )
        );

        found[0].Message.ShouldContain("write status[\"apply-a\"]");
    }

    [Fact]
    public void Brackets_and_differences_of_numbers_are_fine() =>
        SpecTest.Verify(
            WorkflowSpec.Steps(
                """
                - name: apply-a
                  type: deploy
                  outputs: [{name: most, valueFrom: output.a}, {name: least, valueFrom: output.b}]
                - name: b
                  type: suspend
                  if: status["apply-a"].failed
                - name: c
                  type: suspend
                  inputs: [{from: most, parameterKey: message}, {from: least, parameterKey: duration}]
                  if: inputs.most-inputs.least > 1 && inputs.most - inputs.least < 5
                """
            )
        );
}
