namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownEnvironmentTests
{
    private const string Policies = """
          policies:
          - name: dev
            type: topology
            properties: {clusters: [dev-cluster]}
        """;

    private const string Cluster = """
        ---
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: base}
        spec:
          components:
          - name: dev-cluster
            type: k8s-cluster
            properties: {provider: alibaba, resource: ASK}
        """;

    [Fact]
    public void An_environment_that_nothing_declares_is_reported() =>
        SpecTest.Verify(ServedIn("{|SLIP4511:dve|}", Policies));

    [Fact]
    public void A_topology_policy_declares_one() => SpecTest.Verify(ServedIn("dev", Policies));

    [Theory]
    [InlineData("prod")]
    [InlineData("{|SLIP4511:prd|}")]
    public void An_environment_of_the_project_is_one(string environment) =>
        new SpecTest { Environments = ["dev", "prod"] }.Check(ServedIn(environment));

    [Fact]
    public void A_cluster_of_another_document_is_one() => SpecTest.Verify(ServedIn("dev-cluster") + "\n" + Cluster);

    private static string ServedIn(string environment, string policies = "  policies: []") =>
        $$$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
            {{{policies}}}
              workflow:
                steps:
                - name: serve
                  type: ml-model-serving
                  properties: {component: serving, env: {{{environment}}}}
            """;
}
