namespace Slipway.Language.Tests.Rules;

public class MetricWithoutResourceTests
{
    [Theory]
    [InlineData("{memory: 1Gi}")]
    [InlineData("{}")]
    public void A_metric_without_its_resource_is_reported(string resources)
    {
        var found = SpecTest.Verify(Scaled("{|SLIP3012:cpu|}", $"resources: {resources}"));

        found.Single().Message.ShouldEndWith("so it never scales: add cpu to 'resources'");
    }

    [Fact]
    public void A_metric_without_any_resources_is_reported() =>
        SpecTest.Verify(Scaled("{|SLIP3012:memory|}", "traffic: 100"));

    [Theory]
    [InlineData("cpu", "{cpu: \"1\"}")]
    [InlineData("memory", "{memory: 1Gi}")]
    public void A_metric_with_its_resource_is_fine(string metric, string resources) =>
        SpecTest.Verify(Scaled(metric, $"resources: {resources}"));

    [Theory]
    [InlineData("", "{memory: 1Gi}", "{|SLIP3012:autoscaler|}")]
    [InlineData("metrics: []", "{}", "{|SLIP3012:autoscaler|}")]
    [InlineData("", "{cpu: \"1\"}", "autoscaler")]
    [InlineData("metrics: []", "{cpu: \"1\"}", "autoscaler")]
    public void An_autoscaler_without_metrics_measures_the_CPU(string metrics, string resources, string autoscaler) =>
        SpecTest.Verify(
            Spec.Component(
                "model-serving",
                $$"""
                predictors:
                - name: a
                  resources: {{resources}}
                  {{autoscaler}}:
                    minReplicas: 1
                    maxReplicas: 3
                    {{metrics}}
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                """
            )
        );

    private static string Scaled(string metric, string resources) =>
        Spec.Component(
            "model-serving",
            $$"""
            predictors:
            - name: a
              {{resources}}
              autoscaler:
                minReplicas: 1
                maxReplicas: 3
                metrics:
                - type: {{metric}}
                  targetAverageUtilization: 80
              graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
            """
        );
}
