namespace Slipway.Language.Tests.Rules;

public class SameRouteTests
{
    [Fact]
    public void Two_components_with_one_route_are_reported()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Base
                    + Routed("one", "base", "\"style: transfer\"")
                    + Routed("two", "base", "{|SLIP3010:\"Style:transfer\"|}")
            )
        );

        found.Single().Message.ShouldContain("lead already to 'one'");
    }

    [Fact]
    public void Another_value_of_the_header_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                Base + Routed("one", "base", "\"style: transfer\"") + Routed("two", "base", "\"style: Transfer\"")
            )
        );

    [Fact]
    public void The_same_header_under_another_address_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                Base
                    + Base.Replace("base", "second", StringComparison.Ordinal)
                    + Routed("one", "base", "\"style: transfer\"")
                    + Routed("two", "second", "\"style: transfer\"")
            )
        );

    [Fact]
    public void The_same_route_in_another_namespace_is_fine() =>
        SpecTest.Verify(
            Spec.Application(Base + Routed("one", "base", "\"style: transfer\"")),
            Spec.Application(Base + Routed("one", "base", "\"style: transfer\""), inNamespace: "ml")
        );

    private const string Base = """
        - name: base
          type: model-serving
          properties:
            predictors:
            - name: a
              graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}

        """;

    private static string Routed(string name, string serviceName, string header) =>
        $$"""
            - name: {{name}}
              type: model-serving
              properties:
                customRouting:
                  header: {{header}}
                  serviceName: {{serviceName}}
                predictors:
                - name: a
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/{{name}}"}

            """;
}
