namespace Slipway.Language.Tests.Rules.Policies;

public class DuplicatePolicyTests
{
    [Fact]
    public void A_second_policy_of_one_name_is_reported() =>
        SpecTest.Verify(
            Spec.Application(
                "- {name: comp, type: cloneset}",
                policies: """
                - name: here
                  type: topology
                  properties: {clusters: [local]}
                - name: {|SLIP2032:here|}
                  type: topology
                  properties: {clusters: [edge]}
                """
            )
        );

    [Fact]
    public void Policies_without_names_get_different_ones() =>
        SpecTest.Verify(
            Spec.Application(
                "- {name: comp, type: cloneset}",
                policies: """
                - type: topology
                  properties: {clusters: [local]}
                - type: topology
                  properties: {clusters: [edge]}
                """
            )
        );
}
