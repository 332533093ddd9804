namespace Slipway.Language.Tests.Schemas;

public class PolicySchemaTests
{
    [Theory]
    [InlineData("topology", "properties: {clusters: [local], namespace: production}")]
    [InlineData("topology", "properties: {clusterLabelSelector: {region: north}, allowEmpty: true}")]
    [InlineData("override", "properties: {components: [{name: front, properties: {cpu: \"1\"}}], selector: [front]}")]
    [InlineData("override", "properties: {components: [{type: webservice, properties: {exposeType: NodePort}}]}")]
    [InlineData("override", "properties: {components: [{name: fr*, traits: [{type: scaler, disable: true}]}]}")]
    [InlineData(
        "garbage-collect",
        "properties: {keepLegacyResource: true, order: dependency, applicationRevisionLimit: 3}"
    )]
    [InlineData(
        "garbage-collect",
        "properties: {rules: [{selector: {oamTypes: [TRAIT]}, strategy: never, propagation: orphan}]}"
    )]
    [InlineData("shared-resource", "properties: {rules: [{selector: {resourceTypes: [Namespace]}}]}")]
    [InlineData("read-only", "properties: {rules: [{selector: {resourceNames: [model]}}]}")]
    [InlineData("take-over", "properties: {rules: [{selector: {componentNames: [front]}}]}")]
    [InlineData("replication", "properties: {keys: [blue, green], selector: [front]}")]
    [InlineData(
        "apply-once",
        "properties: {enable: true, rules: [{strategy: {path: [spec.replicas], affect: onStateKeep}}]}"
    )]
    [InlineData(
        "resource-update",
        "properties: {rules: [{selector: {resourceTypes: [Job]}, strategy: {op: replace, recreateFields: [spec]}}]}"
    )]
    public void What_a_policy_takes_is_fine(string type, string properties) =>
        SpecTest.Verify(Policy(type, properties));

    [Theory]
    [InlineData("topology", "properties: {clusters: [local], {|SLIP1010:clusterLabelSelector|}: {a: b}}")]
    [InlineData("topology", "properties: {{|SLIP1011:clusterSelector|}: {a: b}}")]
    [InlineData("topology", "properties: {{|SLIP1001:cluster|}: local}")]
    [InlineData("override", "properties: {components: [{name: front, {|SLIP1001:property|}: {}}]}")]
    [InlineData(
        "override",
        "properties: {components: [{name: front, properties: {{|SLIP1001:exposeTyp|}: NodePort}}]}"
    )]
    [InlineData("override", "properties: {components: [{type: webservice, properties: {cpu: {|SLIP1003:1|}}}]}")]
    [InlineData("garbage-collect", "properties: {rules: [{selector: {oamTypes: [{|SLIP1004:COMPONENT|}]}}]}")]
    [InlineData(
        "garbage-collect",
        "properties: {rules: [{{|SLIP1008:selector|}: {}, strategy: {|SLIP1004:onDelete|}}]}"
    )]
    [InlineData("shared-resource", "{|SLIP1002:properties|}: {}")]
    [InlineData("read-only", "properties: {rules: [{selector: {|SLIP1003:model|}}]}")]
    [InlineData("take-over", "properties: {rules: [{selector: {|SLIP1003:front|}}]}")]
    [InlineData("replication", "properties: {keys: [blue, {|SLIP1009:blue|}]}")]
    [InlineData("apply-once", "properties: {enable: {|SLIP1003:\"true\"|}, rules: [{{|SLIP1002:strategy|}: {}}]}")]
    [InlineData(
        "resource-update",
        "properties: {rules: [{selector: {resourceTypes: [Job]}, strategy: {op: {|SLIP1004:merge|}}}]}"
    )]
    public void What_a_policy_does_not_take_is_reported(string type, string properties) =>
        SpecTest.Verify(Policy(type, properties));

    private static string Policy(string type, string properties)
    {
        var front = "- name: front\n  type: webservice\n  properties: {image: \"example/front:1.0\"}";
        return Spec.Application(
            front,
            policies: $"- name: tested\n  type: {type}\n  {properties}",
            workflow: "steps:\n- name: deploy\n  type: deploy\n  properties: {policies: [tested]}"
        );
    }
}
