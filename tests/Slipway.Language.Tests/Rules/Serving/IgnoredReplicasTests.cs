namespace Slipway.Language.Tests.Rules;

public class IgnoredReplicasTests
{
    [Fact]
    public void Replicas_next_to_an_autoscaler_are_reported() => SpecTest.Verify(Scaled("{|SLIP3013:replicas|}: 2"));

    [Fact]
    public void An_autoscaler_alone_is_fine() => SpecTest.Verify(Scaled("traffic: 100"));

    [Fact]
    public void Replicas_alone_are_fine() =>
        SpecTest.Verify(
            Spec.Component(
                "model-serving",
                """
                predictors:
                - name: a
                  replicas: 2
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                """
            )
        );

    private static string Scaled(string value) =>
        Spec.Component(
            "model-serving",
            $$"""
            predictors:
            - name: a
              {{value}}
              resources: {cpu: "1"}
              autoscaler:
                minReplicas: 1
                maxReplicas: 3
                metrics:
                - type: cpu
                  targetAverageUtilization: 80
              graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
            """
        );
}
