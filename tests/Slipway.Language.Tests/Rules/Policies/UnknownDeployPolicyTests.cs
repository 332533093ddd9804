namespace Slipway.Language.Tests.Rules.Policies;

public class UnknownDeployPolicyTests
{
    private const string Component = """
        - name: comp
          type: cloneset
        """;

    [Fact]
    public void A_policy_that_is_not_there_is_reported_with_the_nearest_name()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Component,
                policies: """
                - name: production
                  type: topology
                  properties: {clusters: [local]}
                """,
                workflow: """
                steps:
                - type: deploy
                  properties: {policies: [production, {|SLIP2031:prodution|}]}
                - type: step-group
                  subSteps:
                  - type: deploy
                    properties: {policies: [{|SLIP2031:something-else|}]}
                """
            )
        );

        found[0].Message.ShouldContain("did you mean 'production'?");
        found[1].Message.ShouldContain("SlipwayExternal of kind Policy");
    }

    [Fact]
    public void Policies_of_the_workspace_external_ones_and_made_up_names_are_fine() =>
        new SpecTest { Externals = [new("Policy", "elsewhere", "default")] }.Check(
            Spec.Application(
                Component,
                policies: """
                - type: topology
                  properties: {clusters: [local]}
                """,
                workflow: """
                steps:
                - type: deploy
                  properties: {policies: [shared, elsewhere, topology-auto-gen-0]}
                - type: other
                  properties: {policies: [whatever]}
                """
            ),
            """
            apiVersion: core.oam.dev/v1alpha1
            kind: Policy
            metadata: {name: shared}
            type: override
            properties: {selector: [comp]}
            """
        );

    [Fact]
    public void An_external_policy_of_another_namespace_does_not_count() =>
        new SpecTest { Externals = [new("Policy", "elsewhere", "other")] }.Check(
            Spec.Application(
                Component,
                workflow: """
                steps:
                - type: deploy
                  properties: {policies: [{|SLIP2031:elsewhere|}]}
                """
            )
        );
}
