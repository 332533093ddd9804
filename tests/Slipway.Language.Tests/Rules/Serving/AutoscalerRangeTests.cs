namespace Slipway.Language.Tests.Rules;

public class AutoscalerRangeTests
{
    [Fact]
    public void A_least_number_above_the_greatest_is_reported()
    {
        var found = SpecTest.Verify(Scaled("minReplicas: {|SLIP3011:5|}, maxReplicas: 3"));

        found.Single().Message.ShouldEndWith("write at most 3 here, or raise maxReplicas");
    }

    [Theory]
    [InlineData("minReplicas: 1, maxReplicas: 3")]
    [InlineData("minReplicas: 3, maxReplicas: 3")]
    public void A_range_is_fine(string range) => SpecTest.Verify(Scaled(range));

    [Fact]
    public void A_greatest_number_of_none_is_reported_once() =>
        SpecTest.Verify(Scaled("minReplicas: 1, maxReplicas: {|SLIP1007:0|}"));

    [Fact]
    public void A_limit_that_an_override_policy_raises_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: model-serving
                  properties:
                    predictors:
                    - name: a
                      resources: {cpu: "1"}
                      autoscaler: {minReplicas: 5, maxReplicas: 3, metrics: [{type: cpu, targetAverageUtilization: 80}]}
                      graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                """,
                policies: """
                - name: more
                  type: override
                  properties:
                    components:
                    - name: comp
                      properties:
                        predictors:
                        - name: a
                          autoscaler: {maxReplicas: 9}
                """
            )
        );

    private static string Scaled(string range) =>
        Spec.Component(
            "model-serving",
            $$"""
            predictors:
            - name: a
              resources: {cpu: "1"}
              autoscaler:
                {{range.Replace(", ", "\n    ", StringComparison.Ordinal)}}
                metrics: [{type: cpu, targetAverageUtilization: 80}]
              graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
            """
        );
}
