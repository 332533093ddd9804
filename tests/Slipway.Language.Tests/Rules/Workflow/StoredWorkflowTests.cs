namespace Slipway.Language.Tests.Rules.Workflow;

/// <summary>A workflow that is an object of its own is judged as that of an Application is.</summary>
public class StoredWorkflowTests
{
    private const string Dag = "mode: {steps: DAG}\n";

    [Theory]
    [InlineData(
        $"{Dag}steps: [{{name: a, type: suspend, dependsOn: [b]}}, {{name: b, type: suspend, dependsOn: [{{|SLIP2003:a|}}]}}]"
    )]
    [InlineData("steps: [{name: a, type: suspend, dependsOn: [{|SLIP2003:b|}]}, {name: b, type: suspend}]")]
    [InlineData("steps: [{name: build, type: suspend}, {name: b, type: suspend, dependsOn: [{|SLIP2026:biuld|}]}]")]
    [InlineData("steps: [{name: a, type: suspend}, {name: {|SLIP2025:a|}, type: suspend}]")]
    [InlineData("steps: [{name: a, type: suspend}, {name: b, type: suspend, if: 'status.{|SLIP2030:c|}.failed'}]")]
    [InlineData("steps: [{name: a-b, type: suspend}, {name: c, type: suspend, if: 'status.{|SLIP3046:a-b|}.failed'}]")]
    [InlineData(
        "steps: [{name: a, type: suspend}, {name: g, type: step-group, subSteps: [{name: b, type: suspend, dependsOn: [{|SLIP2027:a|}]}]}]"
    )]
    [InlineData(
        "steps: [{name: a, type: read-object, properties: {name: a}, outputs: [{name: o, valueFrom: output}]}, {name: b, type: read-object, properties: {name: b}, outputs: [{name: {|SLIP2029:o|}, valueFrom: output}]}]"
    )]
    [InlineData("steps: [{name: a, type: step-group, {|SLIP3034:subSteps|}: []}]")]
    [InlineData("steps: [{name: a, type: suspend, {|SLIP3032:subSteps|}: [{name: b, type: suspend}]}]")]
    [InlineData("steps: [{name: a, type: step-group, subSteps: [{name: b, type: {|SLIP3033:step-group|}}]}]")]
    [InlineData(
        "steps: [{name: a, type: read-object, properties: {name: a}, outputs: [{name: image, valueFrom: output}]}, {name: b, type: print-message-in-status, inputs: [{from: {|SLIP2028:imgae|}, parameterKey: message}]}]"
    )]
    [InlineData(
        "steps: [{name: b, type: print-message-in-status, properties: {message: hello}, inputs: [{from: context.name, parameterKey: {|SLIP2042:mesage|}}]}]"
    )]
    [InlineData(
        "steps: [{name: b, type: print-message-in-status, properties: {message: hello}, inputs: [{from: context.name, parameterKey: {|SLIP2043:message|}}]}]"
    )]
    public void Its_faults_are_reported(string body) => SpecTest.Verify(Document(body));

    [Theory]
    [InlineData($"{Dag}steps: [{{name: a, type: suspend, dependsOn: [b]}}, {{name: b, type: suspend}}]")]
    [InlineData(
        "steps: [{name: a, type: suspend}, {name: b, type: suspend, dependsOn: [a], if: 'status.a.succeeded'}]"
    )]
    [InlineData("steps: [{name: a-b, type: suspend}, {name: c, type: suspend, if: 'status[\"a-b\"].failed'}]")]
    [InlineData("steps: [{name: a, type: suspend}, {type: suspend}, {type: suspend}]")]
    [InlineData(
        "steps: [{name: g, type: step-group, subSteps: [{name: a, type: suspend}, {name: b, type: suspend, dependsOn: [a]}]}]"
    )]
    // A component of the Application that uses the workflow may give it, and may be waited for by the step that applies it.
    [InlineData("steps: [{name: b, type: print-message-in-status, inputs: [{from: address, parameterKey: message}]}]")]
    [InlineData(
        "steps: [{type: apply-component, name: a, properties: {component: web}}, {name: b, type: suspend, dependsOn: [web]}]"
    )]
    [InlineData(
        "steps: [{name: b, type: apply-component, properties: {component: web}, inputs: [{from: context.name, parameterKey: any}]}]"
    )]
    public void A_valid_one_is_silent(string body) => SpecTest.Verify(Document(body));

    [Fact]
    public void Argos_workflow_is_not_one() =>
        SpecTest.Verify(
            "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: a}\nspec: {entrypoint: a, templates: [{name: a, suspend: {}}]}\n"
        );

    private static string Document(string body) =>
        $"apiVersion: core.oam.dev/v1alpha1\nkind: Workflow\nmetadata: {{name: a}}\n{body}\n";
}
