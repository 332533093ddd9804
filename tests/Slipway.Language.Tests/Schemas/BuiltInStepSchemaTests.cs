namespace Slipway.Language.Tests.Schemas;

/// <summary>What KubeVela's own steps take, and what they do not.</summary>
public class BuiltInStepSchemaTests
{
    [Theory]
    [InlineData("apply-terraform-config", "{source: {hcl: \"output a {}\"}}")]
    [InlineData(
        "apply-terraform-config",
        "{source: {path: alibaba/oss}, providerRef: {name: default, namespace: ops}}"
    )]
    [InlineData(
        "apply-terraform-config",
        "{source: {remote: \"https://example.com/a.git\", path: b}, variable: {acl: private}}"
    )]
    [InlineData("apply-terraform-provider", "{}")]
    [InlineData("apply-terraform-provider", "{type: ec}")]
    [InlineData("apply-terraform-provider", "{type: aws, accessKey: a, region: b, name: mine}")]
    [InlineData("check-metrics", "{query: up, condition: \">=0.95\"}")]
    [InlineData(
        "check-metrics",
        "{query: up, condition: \">=0.95\", metricEndpoint: \"http://prometheus:9090\", duration: 1m, failDuration: 30s}"
    )]
    [InlineData("clean-jobs", "{labelselector: {app: train}, namespace: ml}")]
    [InlineData("clean-jobs", "{}")]
    [InlineData(
        "collect-service-endpoints",
        "{name: other, components: [web], port: 80, outer: true, protocal: https}"
    )]
    [InlineData("create-config", "{name: registry, template: image-registry, config: {registry: ghcr.io}}")]
    [InlineData("read-config", "{name: registry}")]
    [InlineData("delete-config", "{name: registry, namespace: ops}")]
    [InlineData("list-config", "{template: image-registry}")]
    [InlineData("export-data", "{kind: Secret, data: {a: b}}")]
    [InlineData("export2config", "{configName: settings, data: {a: b}, cluster: tokyo}")]
    [InlineData("export-service", "{ip: 10.0.0.1, port: 80, targetPort: 8080, name: db}")]
    [InlineData("generate-jdbc-connection", "{name: db-conn}")]
    [InlineData("restart-workflow", "{at: \"2026-01-20T15:00:00Z\"}")]
    [InlineData("restart-workflow", "{after: 30s}")]
    [InlineData("restart-workflow", "{every: 7d}")]
    [InlineData("chat-gpt", "{token: {secretRef: {name: openai, key: token}}, prompt: {content: hello}}")]
    [InlineData(
        "chat-gpt",
        "{token: {secretRef: {name: openai, key: token}}, prompt: {type: audit, content: {kind: Pod}}}"
    )]
    public void What_they_take_is_fine(string type, string properties) => Verify(type, properties);

    [Theory]
    [InlineData("apply-terraform-config", "{{|SLIP1010:source|}: {}}", "one place")]
    [InlineData("apply-terraform-config", "{source: {hcl: a, {|SLIP1010:path|}: b}}", "together")]
    [InlineData("apply-terraform-provider", "{type: {|SLIP1004:azure|}}", "apply that one with an apply-object step")]
    [InlineData("apply-terraform-provider", "{type: aws, {|SLIP1001:apiKey|}: \"\"}", "'apiKey'")]
    [InlineData("apply-terraform-provider", "{type: {|SLIP1004:alibab|}}", "did you mean 'alibaba'")]
    [InlineData(
        "apply-terraform-provider",
        "{type: aws, secretKey: {|SLIP6004:hunter2hunter2|}}",
        "let an input of the step bring it"
    )]
    [InlineData("check-metrics", "{query: up, condition: \">1\", duration: {|SLIP1005:1d|}}", "")]
    [InlineData("collect-service-endpoints", "{{|SLIP1001:protocol|}: https}", "'protocal'")]
    [InlineData("export-data", "{data: {a: {|SLIP1003:1|}}}", "")]
    [InlineData("restart-workflow", "{at: \"2026-01-20T15:00:00Z\", {|SLIP1010:every|}: 1h}", "fails")]
    [InlineData("restart-workflow", "{at: {|SLIP1006:\"2026-01-20 15:00\"|}}", "the zone")]
    [InlineData("restart-workflow", "{after: {|SLIP1006:1h30m|}}", "24h")]
    [InlineData(
        "chat-gpt",
        "{token: {secretRef: {name: a, key: b}}, prompt: {content: x, type: {|SLIP1004:diagnos|}}}",
        "'diagnose'"
    )]
    public void What_they_do_not_take_is_reported(string type, string properties, string said) =>
        Verify(type, properties).ShouldContain(said);

    [Theory]
    [InlineData("apply-terraform-config", "{}", "no 'source'", "SLIP1002")]
    [InlineData("apply-terraform-provider", "{type: tencent, secretKey: \"\", region: b}", "'secretID'", "SLIP1002")]
    [InlineData("apply-terraform-provider", "{token: \"\"}", "'aws'", "SLIP1002")]
    [InlineData("check-metrics", "{query: up}", "'condition'", "SLIP1002")]
    [InlineData("restart-workflow", "{}", "fails", "SLIP1010")]
    public void What_they_need_is_reported_at_their_properties(
        string type,
        string properties,
        string said,
        string id
    ) => Verify(type, properties, $"{{|{id}:properties|}}").ShouldContain(said);

    [Fact]
    public void The_keys_of_a_provider_for_azure_say_what_to_write() =>
        SpecTest
            .Verify(
                Of(
                    "apply-terraform-provider",
                    "{{|SLIP1013:subscriptionID|}: a, {|SLIP1013:tenantID|}: b, {|SLIP1013:clientID|}: c, {|SLIP1013:clientSecret|}: d}"
                )
            )
            .ShouldAllBe(one => one.Message.Contains("apply-object step", StringComparison.Ordinal));

    private static string Verify(string type, string properties, string key = "properties") =>
        string.Join('\n', SpecTest.Verify(Of(type, properties, key)).Select(one => one.Message));

    private static string Of(string type, string properties, string key = "properties") =>
        Spec.Application(
            """
            - name: web
              type: webservice
              properties: {image: "nginx:1.27.3"}
            """,
            workflow: $"steps:\n- {{name: all, type: deploy}}\n- name: this\n  type: {type}\n  {key}: {properties}"
        );
}
