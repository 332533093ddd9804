namespace Slipway.Language.Tests.Rules.Policies;

public class UnboundEnvironmentTests
{
    [Theory]
    [InlineData("type: {|SLIP1011:deploy2env|}\n  properties: {env: {|SLIP3161:stagin|}}", "did you mean 'staging'?")]
    [InlineData(
        "type: deploy-cloud-resource\n  properties: {env: {|SLIP3161:tokyo|}, policy: environments}",
        "the environments are staging, production"
    )]
    [InlineData(
        "type: share-cloud-resource\n  properties: {env: {|SLIP3161:prodution|}}",
        "did you mean 'production'?"
    )]
    public void An_environment_that_the_policy_does_not_have_is_reported(string step, string remedy) =>
        SpecTest
            .Verify(EnvironmentSpec.Of(step, EnvironmentSpec.Binding))
            .Single(one => one.Id == "SLIP3161")
            .Message.ShouldEndWith(remedy);

    [Theory]
    [InlineData("{env: staging}")]
    [InlineData("{env: production, policy: environments}")]
    public void Those_that_it_has_are_fine(string properties) =>
        SpecTest.Verify(
            EnvironmentSpec.Of($"type: share-cloud-resource\n  properties: {properties}", EnvironmentSpec.Binding)
        );

    [Fact]
    public void The_named_policy_counts_and_not_the_first() =>
        SpecTest.Verify(
            EnvironmentSpec.Of(
                "type: share-cloud-resource\n  properties: {env: tokyo, policy: others}",
                EnvironmentSpec.Binding
                    + "\n- {name: others, type: {|SLIP1011:env-binding|}, properties: {envs: [{name: tokyo}]}}"
            )
        );

    [Fact]
    public void An_environment_that_an_input_brings_is_not_known() =>
        SpecTest.Verify(
            EnvironmentSpec.Of(
                "type: share-cloud-resource\n  inputs: [{from: context.name, parameterKey: env}]",
                EnvironmentSpec.Binding
            )
        );
}
