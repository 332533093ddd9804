namespace Slipway.Language.Tests.Binding;

/// <summary>Workflows and policies that are objects of their own are checked as those inside an Application are.</summary>
public class StoredObjectTests
{
    private const string Workflow = "apiVersion: core.oam.dev/v1alpha1\nkind: Workflow\nmetadata: {name: a}\n";

    private const string Policy = "apiVersion: core.oam.dev/v1alpha1\nkind: Policy\nmetadata: {name: a}\n";

    [Theory]
    [InlineData("{|SLIP1001:step|}: []", "'steps'")]
    [InlineData("mode: {steps: {|SLIP1004:Dag|}}\nsteps: [{name: a, type: suspend}]", "'DAG'")]
    [InlineData(
        "steps: [{name: b, type: suspend}, {name: a, type: deploy, {|SLIP1001:dependOn|}: [b]}]",
        "'dependsOn'"
    )]
    [InlineData("steps: [{name: a, type: deploy, properties: {{|SLIP1001:policy|}: [b]}}]", "'policies'")]
    [InlineData("steps: [{name: a, type: step-group, subSteps: [{name: b, type: {|SLIP1017:suspnd|}}]}]", "'suspend'")]
    public void A_workflow_is_checked(string body, string message) =>
        SpecTest.Verify($"{Workflow}{body}\n").ShouldContain(found => found.Message.Contains(message));

    [Theory]
    [InlineData("{|SLIP1001:types|}: topology", "'type'")]
    [InlineData("type: topology\nproperties: {{|SLIP1001:cluster|}: [a]}", "'clusters'")]
    [InlineData("type: {|SLIP1017:topolgy|}\nproperties: {clusters: [a]}", "'topology'")]
    public void A_policy_is_checked(string body, string message) =>
        SpecTest.Verify($"{Policy}{body}\n").ShouldContain(found => found.Message.Contains(message));

    [Theory]
    [InlineData(
        "steps: [{name: a, type: deploy, properties: {policies: [b]}}, {name: c, type: suspend, dependsOn: [a]}]"
    )]
    [InlineData("mode: {steps: DAG, subSteps: StepByStep}\nsteps: [{name: a, type: suspend, timeout: 5m, if: always}]")]
    [InlineData(
        "steps: [{name: a, type: read-object, properties: {name: b}, outputs: [{name: c, valueFrom: output.value.a}]}, {name: d, type: print-message-in-status, inputs: [{from: c, parameterKey: message}]}]"
    )]
    public void A_valid_workflow_is_silent(string body) => SpecTest.Verify($"{Workflow}{body}\n");

    [Theory]
    [InlineData("type: topology\nproperties: {clusters: [local], namespace: prod}")]
    [InlineData(
        "type: override\nproperties: {components: [{name: web, type: webservice, properties: {cpu: \"1\"}, traits: [{type: scaler, properties: {replicas: 2}}]}]}"
    )]
    [InlineData("type: override\nproperties: {components: [{properties: {image: \"a:1\"}}]}")]
    public void A_valid_policy_is_silent(string body) => SpecTest.Verify($"{Policy}{body}\n");
}
