using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Rules;

public class EmptyVariableTests
{
    [Fact]
    public void A_variable_without_a_value_is_reported() =>
        SpecTest.Verify(Spec.Component("model-training", "image: a/b:1\nenv: [{name: {|SLIP3043:MODE|}}]"));

    [Theory]
    [InlineData("value: \"\"")]
    [InlineData("value: fast")]
    [InlineData("valueFrom: {configMapKeyRef: {name: settings, key: mode}}")]
    public void A_variable_with_a_value_is_fine(string value) =>
        new SpecTest { Externals = [new External("ConfigMap", "settings", null)] }.Check(
            Spec.Component("webservice", $"image: a/b:1\nenv: [{{name: MODE, {value}}}]")
        );

    [Fact]
    public void A_misspelt_value_is_reported_once() =>
        SpecTest.Verify(Spec.Component("webservice", "image: a/b:1\nenv: [{name: MODE, {|SLIP1001:val|}: fast}]"));

    [Fact]
    public void A_value_of_the_wrong_type_is_reported_once() =>
        SpecTest.Verify(Spec.Component("webservice", "image: a/b:1\nenv: [{name: PORT, value: {|SLIP1003:1234|}}]"));

    [Fact]
    public void A_value_that_an_input_gives_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: source
                  type: webservice
                  properties: {image: "nginx:1.25"}
                  outputs:
                  - name: mode
                    valueFrom: output.metadata.labels.mode
                - name: comp
                  type: webservice
                  properties:
                    image: nginx:1.25
                    env: [{name: MODE}]
                  inputs:
                  - from: mode
                    parameterKey: env[0].value
                """
            )
        );
}
