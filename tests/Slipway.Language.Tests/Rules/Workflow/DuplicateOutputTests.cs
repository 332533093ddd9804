namespace Slipway.Language.Tests.Rules.Workflow;

public class DuplicateOutputTests
{
    [Fact]
    public void A_second_output_of_one_name_is_reported() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: first
                  type: cloneset
                  outputs:
                  - {name: ip, valueFrom: output.status.podIP}
                """,
                workflow: """
                steps:
                - type: deploy
                - type: read-object
                  properties: {name: app}
                  outputs:
                  - {name: {|SLIP2029:ip|}, valueFrom: output.value}
                """
            )
        );

    [Fact]
    public void Outputs_of_different_names_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: first
                  type: cloneset
                  outputs:
                  - {name: ip, valueFrom: output.status.podIP}
                  - {name: phase, valueFrom: output.status.phase}
                """
            )
        );
}
