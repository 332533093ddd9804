namespace Slipway.Language.Tests.Rules;

public class SeveralModelNamesTests
{
    [Fact]
    public void Another_model_name_next_to_the_first_is_reported()
    {
        var found = SpecTest.Verify(Serving("tensorflow", "colour", "{|SLIP3037:style|}"));

        found.Single().Message.ShouldEndWith("write name: colour");
    }

    [Fact]
    public void One_model_name_is_fine() => SpecTest.Verify(Serving("tensorflow", "colour", "colour"));

    [Fact]
    public void Requests_of_the_protocol_seldon_do_not_name_the_model() =>
        SpecTest.Verify(Serving("seldon", "colour", "style"));

    private static string Serving(string protocol, string first, string second) =>
        Spec.Component(
            "model-serving",
            $$"""
            protocol: {{protocol}}
            predictors:
            - name: a
              traffic: 50
              graph: {name: {{first}}, implementation: tensorflow, modelUri: "gs://models/a"}
            - name: b
              traffic: 50
              graph: {name: {{second}}, implementation: tensorflow, modelUri: "gs://models/b"}
            """
        );
}
