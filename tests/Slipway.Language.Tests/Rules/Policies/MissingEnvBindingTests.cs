namespace Slipway.Language.Tests.Rules.Policies;

public class MissingEnvBindingTests
{
    private const string Topology = "- {name: environments, type: topology, properties: {clusters: [local]}}";

    [Theory]
    [InlineData("deploy-cloud-resource")]
    [InlineData("share-cloud-resource")]
    public void A_step_without_a_policy_to_look_into_is_reported_at_its_type(string type) =>
        SpecTest
            .Verify(EnvironmentSpec.Of($"type: {{|SLIP3160:{type}|}}\n  properties: {{env: staging}}", Topology))[0]
            .Message.ShouldContain("looks for an env-binding policy, and the Application has none");

    [Fact]
    public void A_policy_of_another_name_is_not_the_one()
    {
        var found = SpecTest.Verify(
            EnvironmentSpec.Of(
                "type: {|SLIP1011:deploy2env|}\n  properties: {env: staging, policy: {|SLIP3160:enviroments|}}",
                EnvironmentSpec.Binding
            )
        );

        found.Single(one => one.Id == "SLIP3160").Message.ShouldEndWith("did you mean 'environments'?");
    }

    [Theory]
    [InlineData("{env: staging}")]
    [InlineData("{env: staging, policy: \"\"}")]
    [InlineData("{env: production, policy: environments}")]
    public void A_policy_that_is_there_is_fine(string properties) =>
        SpecTest.Verify(
            EnvironmentSpec.Of($"type: deploy-cloud-resource\n  properties: {properties}", EnvironmentSpec.Binding)
        );

    [Fact]
    public void A_policy_whose_name_KubeVela_makes_up_may_be_the_one() =>
        SpecTest.Verify(
            EnvironmentSpec.Of(
                "type: share-cloud-resource\n  properties: {env: staging, policy: env-binding-auto-gen-0}",
                "- {type: {|SLIP1011:env-binding|}, properties: {envs: [{name: staging}]}}"
            )
        );

    [Fact]
    public void What_inputs_bring_is_not_known() =>
        SpecTest.Verify(
            EnvironmentSpec.Of(
                "type: share-cloud-resource\n  properties: {env: staging}\n  inputs: [{from: context.name, parameterKey: policy}]"
            )
        );
}
