namespace Slipway.Language.Tests.Rules.Workflow;

public class InputOverValueTests
{
    [Theory]
    [InlineData("image", "image: \"a/b:1\"")]
    [InlineData("properties.image", "image: \"a/b:1\"")]
    [InlineData("labels.a", "image: \"a/b:1\", labels: {a: b}")]
    public void A_written_value_and_an_input_are_reported(string key, string properties) =>
        SpecTest.Verify(App($"{{|SLIP2043:{key}|}}", $"{{{properties}}}"));

    [Theory]
    [InlineData("cpu", "image: \"a/b:1\"")]
    [InlineData("labels.c", "image: \"a/b:1\", labels: {a: b}")]
    public void An_input_for_what_is_not_written_is_silent(string key, string properties) =>
        SpecTest.Verify(App(key, $"{{{properties}}}"));

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
