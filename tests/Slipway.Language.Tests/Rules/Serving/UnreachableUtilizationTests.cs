namespace Slipway.Language.Tests.Rules;

public class UnreachableUtilizationTests
{
    [Fact]
    public void More_than_all_is_reported() => SpecTest.Verify(Scaled("{|SLIP3042:150|}"));

    [Theory]
    [InlineData("80")]
    [InlineData("100")]
    public void A_part_or_all_is_fine(string target) => SpecTest.Verify(Scaled(target));

    private static string Scaled(string target) =>
        Spec.Component(
            "model-serving",
            $$"""
            predictors:
            - name: a
              resources: {cpu: "1"}
              autoscaler:
                minReplicas: 1
                maxReplicas: 3
                metrics:
                - type: cpu
                  targetAverageUtilization: {{target}}
              graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
            """
        );
}
