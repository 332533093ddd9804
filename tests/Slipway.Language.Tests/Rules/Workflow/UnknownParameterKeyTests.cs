namespace Slipway.Language.Tests.Rules.Workflow;

public class UnknownParameterKeyTests
{
    [Theory]
    [InlineData("{|SLIP2042:imge|}", "'image'")]
    [InlineData("properties.{|SLIP2042:imagee|}", "'image'")]
    [InlineData("env[0].{|SLIP2042:valu|}", "'value'")]
    [InlineData("limit.{|SLIP2042:cpus|}", "'cpu'")]
    public void A_property_that_the_type_does_not_have_is_reported(string key, string nearest) =>
        SpecTest.Verify(App(key, "{cpu: \"1\", image: \"a/b:1\"}")).Single().Message.ShouldContain(nearest);

    [Theory]
    [InlineData("memory")]
    [InlineData("properties.memory")]
    [InlineData("env[0].value")]
    [InlineData("labels.any")]
    [InlineData("annotations[\"a.b\"]")]
    [InlineData("traits[0].properties.anything")]
    public void A_property_that_it_has_is_silent(string key) =>
        SpecTest.Verify(App(key, "{cpu: \"1\", image: \"a/b:1\"}"));

    [Fact]
    public void So_is_a_type_that_is_not_known() =>
        SpecTest.Verify(App("anything", "{image: a}", type: "our-own-type"));

    [Fact]
    public void The_input_of_a_step_is_for_the_component_that_it_applies_or_for_the_step() =>
        SpecTest.Verify(
            Spec.Application(
                "- name: web\n  type: webservice\n  properties: {image: \"a/b:1\"}",
                workflow: """
                steps:
                - {name: one, type: apply-component, properties: {component: web}, inputs: [{from: context.name, parameterKey: {|SLIP2042:memroy|}}]}
                - {name: two, type: suspend, inputs: [{from: context.name, parameterKey: {|SLIP2042:mesage|}}]}
                """
            )
        );

    private static string App(string key, string properties, string type = "webservice") =>
        Spec.Application(
            $$"""
            - name: src
              type: webservice
              properties: {image: "nginx:1.27"}
              outputs: [{name: v, valueFrom: output.metadata.name}]
            - name: dst
              type: {{type}}
              properties: {{properties}}
              inputs:
              - from: v
                parameterKey: {{key}}
            """
        );
}
