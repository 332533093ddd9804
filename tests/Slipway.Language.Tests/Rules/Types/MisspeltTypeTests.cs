namespace Slipway.Language.Tests.Rules.Types;

public class MisspeltTypeTests
{
    [Theory]
    [InlineData("- name: a\n  type: {|SLIP1017:jupyter-notebooks|}", "did you mean 'jupyter-notebook'?")]
    [InlineData("- name: a\n  type: {|SLIP1017:Webservice@v2|}", "did you mean 'webservice'?")]
    [InlineData(
        "- name: a\n  type: cloneset\n  traits:\n  - type: {|SLIP1017:arms-metric|}",
        "did you mean 'arms-metrics'?"
    )]
    public void A_type_that_is_nearly_known_is_reported_with_the_nearest(string components, string message) =>
        SpecTest.Verify(Spec.Application(components)).Single().Message.ShouldContain(message);

    [Theory]
    [InlineData("- name: a\n  type: {|SLIP1017:wroker|}", "did you mean 'worker'?")]
    [InlineData("- name: a\n  type: {|SLIP1017:statefulSet|}", "did you mean 'statefulset'?")]
    [InlineData("- name: a\n  type: {|SLIP1017:k8s-object|}", "did you mean 'k8s-objects'?")]
    [InlineData("- name: a\n  type: cloneset\n  traits:\n  - type: {|SLIP1017:gatway|}", "did you mean 'gateway'?")]
    [InlineData("- name: a\n  type: cloneset\n  traits:\n  - type: {|SLIP1017:scalar|}", "did you mean 'scaler'?")]
    public void So_is_one_that_is_nearly_a_type_without_a_schema(string components, string message) =>
        SpecTest.Verify(Spec.Application(components)).Single().Message.ShouldContain(message);

    [Fact]
    public void A_deprecated_type_is_named_with_what_took_its_place() =>
        SpecTest
            .Verify(Spec.Application("- name: a\n  type: cloneset\n  traits:\n  - type: {|SLIP1017:ingres|}"))
            .Single()
            .Message.ShouldContain("did you mean 'ingress' (deprecated: write the trait 'gateway')?");

    [Theory]
    [InlineData("policies", "{|SLIP1017:applyonce|}", "did you mean 'apply-once'?")]
    [InlineData("policies", "{|SLIP1017:topolgy|}", "did you mean 'topology'?")]
    [InlineData("workflow", "{|SLIP1017:suspnd|}", "did you mean 'suspend'?")]
    [InlineData("workflow", "{|SLIP1017:Deploy|}", "did you mean 'deploy'?")]
    public void So_are_policies_and_steps(string place, string type, string message)
    {
        var isStep = place == "workflow";
        SpecTest
            .Verify(
                Spec.Application(
                    "- {name: a, type: cloneset}",
                    isStep ? null : $"- {{name: p, type: {type}, properties: {{}}}}",
                    isStep
                        ? $"steps: [{{name: go, type: apply-component, properties: {{component: a}}}}, {{name: p, type: {type}}}]"
                        : null
                )
            )
            .Single()
            .Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("cloneset")]
    [InlineData("alibaba-oss")]
    [InlineData("alibaba-rds-database")]
    [InlineData("aws-sqs")]
    [InlineData("my-redis")]
    [InlineData("base-service")]
    [InlineData("webservice-x")]
    [InlineData("webservice2")]
    [InlineData("jupyter-notebook-gpu")]
    [InlineData("my-worker")]
    [InlineData("k3s-cluster")]
    [InlineData("ray")]
    [InlineData("mask")]
    public void Other_types_are_taken(string type) => SpecTest.Verify(Spec.Application($"- name: a\n  type: {type}"));

    [Theory]
    [InlineData("vpa")]
    [InlineData("dev")]
    [InlineData("istio-gateway")]
    [InlineData("scaler-v2")]
    public void Other_traits_are_taken(string type) =>
        SpecTest.Verify(Spec.Application($"- name: a\n  type: cloneset\n  traits:\n  - type: {type}"));

    [Fact]
    public void A_type_that_a_document_of_the_project_defines_is_taken()
    {
        const string Definition =
            "apiVersion: core.oam.dev/v1beta1\nkind: TraitDefinition\nmetadata: {name: scalar}\nspec: {schematic: {cue: {template: 'parameter: {}'}}}\n";
        SpecTest.Verify(Spec.Application("- name: a\n  type: cloneset\n  traits:\n  - type: scalar"), Definition);
    }
}
