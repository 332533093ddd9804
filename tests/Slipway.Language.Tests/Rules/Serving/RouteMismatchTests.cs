namespace Slipway.Language.Tests.Rules;

public class RouteMismatchTests
{
    [Fact]
    public void Another_protocol_than_the_base_is_reported()
    {
        var found = SpecTest.Verify(Serving("protocol: tensorflow", "m", "protocol: {|SLIP3044:seldon|}", "m"));

        found.Single().Message.ShouldEndWith("write protocol: tensorflow");
    }

    [Fact]
    public void A_protocol_left_out_next_to_one_named_is_reported_at_the_route() =>
        SpecTest.Verify(
            Serving("protocol: tensorflow", "m", "timeout: \"9000\"", "m", serviceName: "{|SLIP3044:base|}")
        );

    [Fact]
    public void Another_model_name_than_the_base_is_reported()
    {
        var found = SpecTest.Verify(
            Serving("protocol: tensorflow", "colour", "protocol: tensorflow", "{|SLIP3044:style|}")
        );

        found.Single().Message.ShouldEndWith("write name: colour");
    }

    [Fact]
    public void The_same_protocol_and_model_name_are_fine() =>
        SpecTest.Verify(Serving("protocol: tensorflow", "m", "protocol: tensorflow", "m"));

    [Fact]
    public void Requests_of_the_protocol_seldon_do_not_name_the_model() =>
        SpecTest.Verify(Serving("protocol: seldon", "colour", "timeout: \"9000\"", "style"));

    private static string Serving(
        string baseProtocol,
        string baseModel,
        string protocol,
        string model,
        string serviceName = "base"
    ) =>
        Spec.Application(
            $$"""
            - name: base
              type: model-serving
              properties:
                {{baseProtocol}}
                predictors:
                - name: a
                  graph: {name: {{baseModel}}, implementation: tensorflow, modelUri: "gs://models/a"}
            - name: styled
              type: model-serving
              properties:
                {{protocol}}
                customRouting: {header: "style: transfer", serviceName: {{serviceName}}}
                predictors:
                - name: a
                  graph: {name: {{model}}, implementation: tensorflow, modelUri: "gs://models/b"}
            """
        );
}
