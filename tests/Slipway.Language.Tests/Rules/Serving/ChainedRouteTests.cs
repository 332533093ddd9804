namespace Slipway.Language.Tests.Rules;

public class ChainedRouteTests
{
    [Fact]
    public void A_route_to_its_own_component_is_reported()
    {
        var found = SpecTest.Verify(Spec.Application(Routed("styled", "{|SLIP2021:styled|}", "transfer")));

        found.Single().Message.ShouldStartWith("the route leads to its own component");
    }

    [Fact]
    public void A_route_to_a_routed_component_is_reported()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Routed("inner", "base", "transfer") + Routed("outer", "{|SLIP2021:inner|}", "sketch") + Plain("base")
            )
        );

        found.Single().Message.ShouldStartWith("'inner' has a customRouting of its own");
    }

    [Fact]
    public void Two_routes_to_one_component_are_fine() =>
        SpecTest.Verify(
            Spec.Application(Plain("base") + Routed("one", "base", "transfer") + Routed("two", "base", "sketch"))
        );

    private static string Routed(string name, string serviceName, string value) =>
        Component(name, $"customRouting: {{header: \"style: {value}\", serviceName: {serviceName}}}");

    private static string Plain(string name) => Component(name, "protocol: seldon");

    private static string Component(string name, string value) =>
        $$"""
            - name: {{name}}
              type: model-serving
              properties:
                {{value}}
                predictors:
                - name: a
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/{{name}}"}

            """;
}
