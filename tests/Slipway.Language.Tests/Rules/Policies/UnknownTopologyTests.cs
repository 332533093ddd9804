namespace Slipway.Language.Tests.Rules.Policies;

public class UnknownTopologyTests
{
    private const string Production = """
        - name: production
          type: topology
          properties: {clusters: [local]}
        """;

    [Theory]
    [InlineData(
        "type: export-data\n  properties: {data: {a: b}, topology: {|SLIP3162:prodution|}}",
        "did you mean 'production'?"
    )]
    [InlineData(
        "type: export-service\n  properties: {ip: 10.0.0.1, port: 80, targetPort: 8080, topology: {|SLIP3162:tokyo|}}",
        "add a topology policy of that name to 'policies'"
    )]
    public void A_policy_that_is_not_there_is_reported(string step, string remedy) =>
        SpecTest.Verify(EnvironmentSpec.Of(step, Production)).Single().Message.ShouldEndWith(remedy);

    [Theory]
    [InlineData("{data: {a: b}, topology: production}")]
    [InlineData("{data: {a: b}, topology: elsewhere}")]
    [InlineData("{data: {a: b}}")]
    public void Policies_of_the_Application_and_external_ones_are_fine(string properties) =>
        new SpecTest { Externals = [new("Policy", "elsewhere", "default")] }.Check(
            EnvironmentSpec.Of($"type: export-data\n  properties: {properties}", Production)
        );

    [Fact]
    public void A_name_that_KubeVela_makes_up_is_fine() =>
        SpecTest.Verify(
            EnvironmentSpec.Of(
                "type: export-data\n  properties: {data: {a: b}, topology: topology-auto-gen-0}",
                "- {type: topology, properties: {clusters: [local]}}"
            )
        );
}
