namespace Slipway.Language.Tests.Rules;

public class ServerProtocolTests
{
    [Theory]
    [InlineData("tensorflow", "sklearn", "protocol: v2, or seldon")]
    [InlineData("tensorflow", "xgboost", "protocol: v2, or seldon")]
    [InlineData("tensorflow", "mlflow", "protocol: v2, or seldon")]
    [InlineData("v2", "tensorflow", "protocol: tensorflow")]
    public void A_server_that_does_not_speak_the_protocol_is_reported(string protocol, string server, string remedy)
    {
        var found = SpecTest.Verify(Serving($"protocol: {protocol}", $"{{|SLIP3008:{server}|}}"));

        found.Single().Message.ShouldEndWith($"Write {remedy}");
    }

    [Fact]
    public void A_Seldon_without_v2_is_not_offered_it()
    {
        var found = new SpecTest { Profile = "addon-1.0.1" }.Check(
            Serving("protocol: tensorflow", "{|SLIP3008:sklearn|}")
        );

        found.Single().Message.ShouldEndWith("Write protocol: seldon");
    }

    [Fact]
    public void A_protocol_that_Seldon_does_not_know_is_reported_once() =>
        new SpecTest { Profile = "addon-1.0.1" }.Check(Serving("protocol: {|SLIP1012:v2|}", "tensorflow"));

    [Theory]
    [InlineData("timeout: \"5000\"", "tensorflow")]
    [InlineData("timeout: \"5000\"", "sklearn")]
    [InlineData("protocol: seldon", "tensorflow")]
    [InlineData("protocol: seldon", "xgboost")]
    [InlineData("protocol: tensorflow", "tensorflow")]
    [InlineData("protocol: v2", "sklearn")]
    [InlineData("protocol: v2", "xgboost")]
    [InlineData("protocol: v2", "mlflow")]
    public void A_server_that_speaks_the_protocol_is_fine(string protocol, string server) =>
        SpecTest.Verify(Serving(protocol, server));

    [Fact]
    public void A_protocol_that_an_input_gives_is_not_judged() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: source
                  type: webservice
                  properties: {image: "nginx:1.25"}
                  outputs:
                  - name: protocol
                    valueFrom: output.metadata.labels.protocol
                - name: comp
                  type: model-serving
                  properties:
                    protocol: tensorflow
                    predictors:
                    - name: a
                      graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                  inputs:
                  - from: protocol
                    parameterKey: {|SLIP2043:properties.protocol|}
                """
            )
        );

    private static string Serving(string protocol, string server) =>
        Spec.Component(
            "model-serving",
            $$"""
            {{protocol}}
            predictors:
            - name: a
              graph: {name: m, implementation: {{server}}, modelUri: "gs://models/a"}
            """
        );
}
