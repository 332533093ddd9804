namespace Slipway.Language.Tests.Rules;

public class DeployWithoutDependencyTests
{
    private const string Policies = """
        - {name: here, type: topology, properties: {clusters: [local]}}
        - {name: only-db, type: override, properties: {selector: [db]}}
        - {name: only-web, type: override, properties: {selector: [web]}}
        - {name: both, type: override, properties: {selector: [web, db]}}
        - {name: change, type: override, properties: {components: [{name: web, properties: {cpu: "1"}}]}}
        """;

    [Theory]
    [InlineData("[here, only-web]")]
    [InlineData("[both, only-web]")]
    [InlineData("[change, only-web]")]
    public void What_a_component_waits_for_and_the_step_leaves_out_is_reported(string policies)
    {
        var found = SpecTest.Verify(Shop("dependsOn: [{|SLIP2041:db|}]", "", policies));
        found.Single().Message.ShouldContain("add 'db' to the selector of policy 'only-web'");
    }

    [Fact]
    public void So_is_the_component_whose_output_it_takes() =>
        SpecTest.Verify(
            Shop(
                "inputs: [{from: {|SLIP2041:address|}, parameterKey: labels.db}]",
                "outputs: [{name: address, valueFrom: output.metadata.name}]",
                "[only-web]"
            )
        );

    [Theory]
    [InlineData("dependsOn: [db]", "[here, both]")]
    [InlineData("dependsOn: [db]", "[here, change]")]
    [InlineData("dependsOn: [db]", "[here]")]
    [InlineData("", "[here, only-web]")]
    public void What_the_step_deploys_too_is_silent(string web, string policies) =>
        SpecTest.Verify(Shop(web, "", policies));

    [Fact]
    public void A_policy_that_is_elsewhere_may_choose_anything() =>
        new SpecTest { Externals = [new Workspaces.External("Policy", "far", null)] }.Check(
            Shop("dependsOn: [db]", "", "[far, only-web]")
        );

    private static string Shop(string web, string db, string policies) =>
        Spec.Application(
            $$"""
            - name: db
              type: webservice
              properties: {image: "mysql:8.4"}
              {{db}}
            - name: web
              type: webservice
              properties: {image: "nginx:1.27"}
              {{web}}
            """,
            Policies,
            $"steps:\n- {{name: first, type: deploy, properties: {{policies: [here, only-db]}}}}\n- {{name: second, type: deploy, properties: {{policies: {policies}}}}}"
        );
}
