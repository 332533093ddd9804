namespace Slipway.Language.Tests.KubeVela;

/// <summary>Definitions of KubeVela's types are checked down to the last key; the CUE in them is free.</summary>
public class DefinitionTests
{
    private const string Workload = "workload: {definition: {apiVersion: apps/v1, kind: Deployment}}";

    [Theory]
    [InlineData("schematic: {cue: {template: a}}", "{|SLIP1002:spec|}", "'workload'")]
    [InlineData("workload: {definition: {apiVersion: apps/v1, {|SLIP1001:kindd|}: a, kind: b}}", "spec", "'kind'")]
    [InlineData($"{Workload}, {{|SLIP1001:schema|}}: {{cue: {{template: a}}}}", "spec", "'schematic'")]
    [InlineData($"{Workload}, schematic: {{cue: {{{{|SLIP1001:templat|}}: a, template: a}}}}", "spec", "'template'")]
    [InlineData($"{Workload}, schematic: {{terraform: {{configuration: a, type: {{|SLIP1004:hlc|}}}}}}", "spec", "hcl")]
    [InlineData($"{Workload}, status: {{{{|SLIP1001:healthpolicy|}}: a}}", "spec", "'healthPolicy'")]
    [InlineData($"{Workload}, {{|SLIP1001:podSpecpath|}}: spec", "spec", "'podSpecPath'")]
    public void A_component_definition_is_checked(string spec, string key, string message) =>
        Verify("ComponentDefinition", spec, message, key);

    [Theory]
    [InlineData("TraitDefinition", "{|SLIP1001:appliesToWorkload|}: [a]", "'appliesToWorkloads'")]
    [InlineData("TraitDefinition", "appliesToWorkloads: {|SLIP1003:deployments.apps|}", "list")]
    [InlineData("TraitDefinition", "podDisruptive: {|SLIP1003:\"yes\"|}", "true or false")]
    [InlineData("TraitDefinition", "stage: {|SLIP1004:PreDispach|}", "PreDispatch")]
    [InlineData("WorkflowStepDefinition", "schematic: {{|SLIP1001:que|}: {template: a}}", "'cue'")]
    [InlineData("WorkflowStepDefinition", "{|SLIP1001:definitionref|}: {name: a}", "'definitionRef'")]
    [InlineData("PolicyDefinition", "scope: {|SLIP1004:Aplication|}", "Application")]
    [InlineData("PolicyDefinition", "priority: {|SLIP1003:high|}", "number")]
    [InlineData("PolicyDefinition", "{|SLIP1001:manageHealthcheck|}: true", "'manageHealthCheck'")]
    [InlineData("WorkloadDefinition", "definitionRef: {{|SLIP1001:nam|}: a, name: b}", "'name'")]
    [InlineData(
        "WorkloadDefinition",
        "definitionRef: {name: a}, childResourceKinds: [{apiVersion: v1, kind: Pod, {|SLIP1001:selecter|}: {}}]",
        "'selector'"
    )]
    public void Other_definitions_are_checked(string kind, string spec, string message) => Verify(kind, spec, message);

    [Theory]
    [InlineData("ComponentDefinition", Workload)]
    [InlineData("ComponentDefinition", "workload: {type: autodetects.core.oam.dev}, schematic: {cue: {template: a}}")]
    [InlineData("ComponentDefinition", "workload: {definition: {apiVersion: '', kind: ''}}")]
    [InlineData(
        "ComponentDefinition",
        $"{Workload}, schematic: {{helm: {{release: {{chart: {{spec: {{chart: a}}}}}}, repository: {{url: a}}}}}}"
    )]
    [InlineData("ComponentDefinition", $"{Workload}, schematic: {{kube: {{template: {{apiVersion: v1, kind: Pod}}}}}}")]
    [InlineData("TraitDefinition", "definitionRef: {name: ''}, stage: ''")]
    [InlineData("TraitDefinition", "appliesToWorkloads: ['*'], conflictsWith: ['labelSelector:a=b', '*.k8s.io']")]
    [InlineData("TraitDefinition", "extension: {template: 'patch: {}', a: {b: [1]}}")]
    [InlineData("WorkflowStepDefinition", "schematic: {cue: {template: 'import (\"vela/op\")'}}")]
    [InlineData("PolicyDefinition", "schematic: {cue: {template: '#Rule: {}'}}, scope: ''")]
    [InlineData("WorkloadDefinition", "definitionRef: {name: deployments.apps}, podSpecPath: spec.template.spec")]
    [InlineData(
        "WorkloadDefinition",
        "definitionRef: {name: a}, childResourceKinds: [{apiVersion: v1, kind: Pod, selector: {app: a}}]"
    )]
    public void A_valid_definition_is_silent(string kind, string spec) => SpecTest.Verify(Document(kind, spec));

    private static void Verify(string kind, string spec, string message, string key = "spec") =>
        SpecTest.Verify(Document(kind, spec, key)).ShouldContain(found => found.Message.Contains(message));

    private static string Document(string kind, string spec, string key = "spec") =>
        $"apiVersion: core.oam.dev/v1beta1\nkind: {kind}\nmetadata: {{name: a}}\n{key}: {{{spec}}}\n";
}
