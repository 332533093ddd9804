namespace Slipway.Language.Tests.Rules;

public class LoneTrafficTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(99)]
    public void A_part_of_the_traffic_for_a_single_predictor_is_reported(int traffic)
    {
        var found = SpecTest.Verify(Predictor($"traffic: {{|SLIP3007:{traffic}|}}"));

        found.Single().Message.ShouldEndWith("remove 'traffic', or write 100");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void All_or_nothing_is_fine(int traffic) => SpecTest.Verify(Predictor($"traffic: {traffic}"));

    [Fact]
    public void No_traffic_is_fine() => SpecTest.Verify(Predictor("replicas: 1"));

    [Fact]
    public void Traffic_of_a_predictor_that_an_override_policy_joins_by_another_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: model-serving
                  properties:
                    predictors:
                    - name: a
                      traffic: 50
                      graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                """,
                policies: """
                - name: two
                  type: override
                  properties:
                    components:
                    - name: comp
                      properties:
                        predictors:
                        - name: a
                          traffic: 50
                        - name: b
                          traffic: 50
                """
            )
        );

    private static string Predictor(string value) =>
        Spec.Component(
            "model-serving",
            $$"""
            predictors:
            - name: a
              {{value}}
              graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
            """
        );
}
