namespace Slipway.Language.Tests.Rules;

public class ProfileNotesTests
{
    [Fact]
    public void The_addons_Seldon_on_a_newer_Kubernetes_is_noted_once() =>
        new SpecTest { Profile = "addon-1.0.1, kubernetes=1.24" }.Check(
            Spec.Application(Serving("{|SLIP3039:model-serving|}", "one") + Serving("model-serving", "two"))
        );

    [Fact]
    public void An_autoscaler_of_an_older_Seldon_on_Kubernetes_1_25_is_noted()
    {
        var found = new SpecTest { Profile = "seldon=1.14" }.Check(
            Spec.Application(
                """
                - name: comp
                  type: model-serving
                  properties:
                    predictors:
                    - name: a
                      resources: {cpu: "1"}
                      {|SLIP3039:autoscaler|}:
                        minReplicas: 1
                        maxReplicas: 3
                        metrics: [{type: cpu, targetAverageUtilization: 80}]
                      graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                """
            )
        );

        found.Single().Message.ShouldContain("autoscaling/v2beta1, which Kubernetes 1.32 no longer has");
    }

    [Fact]
    public void The_last_operator_with_MXJob_is_noted() =>
        new SpecTest { Profile = "training-operator=1.8" }.Check(
            Spec.Component("model-training", "image: a/b:1\nframework: {|SLIP3003:{|SLIP3039:mxnet|}|}")
        );

    [Theory]
    [InlineData("latest")]
    [InlineData("addon-1.0.1")]
    [InlineData("seldon=1.14")]
    public void Versions_that_go_together_are_fine(string profile) =>
        new SpecTest { Profile = profile, Advice = ["SLIP3039"] }.Check(
            Spec.Application(Serving("model-serving", "one"))
        );

    private static string Serving(string type, string name) =>
        $$"""
            - name: {{name}}
              type: {{type}}
              properties:
                predictors:
                - name: a
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/{{name}}"}

            """;
}
