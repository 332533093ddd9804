namespace Slipway.Language.Tests.Rules;

public class TrafficSumTests
{
    [Fact]
    public void Traffic_that_does_not_add_up_to_100_is_reported_at_the_last_predictor()
    {
        var found = SpecTest.Verify(Predictors("traffic: 50", "traffic: {|SLIP3006:40|}"));

        found
            .Single()
            .Message.ShouldBe("the traffic of 2 predictors adds up to 90, and Seldon accepts only 100: write 50 here");
    }

    [Fact]
    public void Predictors_without_traffic_are_reported_at_their_list()
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-serving",
                """
                {|SLIP3006:predictors|}:
                - name: a
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                - name: b
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/b"}
                - name: c
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/c"}
                """
            )
        );

        found
            .Single()
            .Message.ShouldEndWith(
                "adds up to 0, and Seldon accepts only 100: add traffic: 34 to 'a', traffic: 33 to 'b', traffic: 33 to 'c'"
            );
    }

    [Fact]
    public void A_predictor_without_traffic_counts_as_zero()
    {
        var found = SpecTest.Verify(
            Spec.Component(
                "model-serving",
                """
                predictors:
                - name: a
                  traffic: 70
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                - name: {|SLIP3006:b|}
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/b"}
                """
            )
        );

        found.Single().Message.ShouldEndWith("add traffic: 30 to 'b'");
    }

    [Fact]
    public void Too_much_traffic_is_shared_again()
    {
        var found = SpecTest.Verify(Predictors("traffic: 90", "traffic: 90", "traffic: {|SLIP3006:10|}"));

        found
            .Single()
            .Message.ShouldEndWith(
                "divide 100 again, for instance traffic: 34 to 'p0', traffic: 33 to 'p1', traffic: 33 to 'p2'"
            );
    }

    [Fact]
    public void Traffic_that_adds_up_to_100_is_fine() => SpecTest.Verify(Predictors("traffic: 75", "traffic: 25"));

    [Fact]
    public void One_predictor_may_have_it_all() => SpecTest.Verify(Predictors("traffic: 100", "traffic: 0"));

    [Fact]
    public void A_single_predictor_needs_no_traffic() => SpecTest.Verify(Predictors("replicas: 1"));

    [Fact]
    public void Traffic_that_is_not_a_percentage_is_reported_once() =>
        SpecTest.Verify(Predictors("traffic: 50", "traffic: {|SLIP1007:150|}"));

    [Fact]
    public void Traffic_that_an_input_gives_is_not_summed() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: source
                  type: webservice
                  properties: {image: "nginx:1.25"}
                  outputs:
                  - name: share
                    valueFrom: output.spec.replicas
                - name: comp
                  type: model-serving
                  properties:
                    predictors:
                    - name: a
                      traffic: 70
                      graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
                    - name: b
                      graph: {name: m, implementation: sklearn, modelUri: "gs://models/b"}
                  inputs:
                  - from: share
                    parameterKey: predictors[1].traffic
                """
            )
        );

    private static string Predictors(params string[] values) =>
        Spec.Component(
            "model-serving",
            "predictors:\n"
                + string.Concat(
                    values.Select(
                        (value, at) =>
                            $"- name: p{at}\n  {value}\n  graph: {{name: m, implementation: sklearn, modelUri: \"gs://models/{at}\"}}\n"
                    )
                )
        );
}
