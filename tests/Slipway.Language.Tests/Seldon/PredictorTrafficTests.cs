namespace Slipway.Language.Tests.Seldon;

/// <summary>SLIP3006 of a SeldonDeployment.</summary>
public class PredictorTrafficTests
{
    [Theory]
    [InlineData("traffic: 60", "traffic: {|SLIP3006:60|}")]
    [InlineData("traffic: 60", "replicas: 1", "b")]
    public void A_sum_that_is_not_100_is_reported(string first, string second, string? name = null) =>
        SpecTest.Verify(Deployment(first, second, name is null ? "b" : $"{{|SLIP3006:{name}|}}"));

    [Theory]
    [InlineData("traffic: 60", "traffic: 40")]
    [InlineData("traffic: 100", "traffic: 0")]
    [InlineData("traffic: 100", "shadow: true")]
    public void A_sum_of_100_is_fine(string first, string second) => SpecTest.Verify(Deployment(first, second, "b"));

    [Fact]
    public void One_predictor_needs_no_traffic() =>
        SpecTest.Verify(
            "apiVersion: machinelearning.seldon.io/v1\nkind: SeldonDeployment\nmetadata: {name: a}\nspec: {predictors: [{name: a, graph: {name: m}}]}\n"
        );

    private static string Deployment(string first, string second, string name) =>
        $$"""
            apiVersion: machinelearning.seldon.io/v1
            kind: SeldonDeployment
            metadata: {name: iris}
            spec:
              predictors:
              - name: a
                {{first}}
                graph: {name: m, implementation: SKLEARN_SERVER, modelUri: "gs://models/iris/v1"}
              - name: {{name}}
                {{second}}
                graph: {name: m, implementation: SKLEARN_SERVER, modelUri: "gs://models/iris/v2"}
            """;
}
