using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Rules;

public class UnknownRouteTests
{
    [Fact]
    public void A_route_to_nothing_is_reported_with_the_nearest_name()
    {
        var found = SpecTest.Verify(Spec.Application(Routed("{|SLIP2020:bass|}")));

        found.Single().Message.ShouldEndWith("did you mean 'base'?");
    }

    [Fact]
    public void A_route_to_a_component_that_serves_no_model_is_reported()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Routed("{|SLIP2020:frontend|}")
                    + """

                    - name: frontend
                      type: webservice
                      properties: {image: "nginx:1.25"}
                    """
            )
        );

        found.Single().Message.ShouldEndWith("<SlipwayExternal Include=\"frontend\" Kind=\"SeldonDeployment\" />");
    }

    [Fact]
    public void A_route_to_another_component_is_fine() => SpecTest.Verify(Spec.Application(Routed("base")));

    [Fact]
    public void A_route_to_a_component_of_another_Application_in_the_namespace_is_fine() =>
        SpecTest.Verify(Spec.Application(Routed("shared")), Spec.Application(Single("shared"), name: "other"));

    [Fact]
    public void A_route_does_not_leave_its_namespace() =>
        SpecTest.Verify(
            Spec.Application(Routed("{|SLIP2020:shared|}")),
            Spec.Application(Single("shared"), name: "other", inNamespace: "ml")
        );

    [Fact]
    public void A_route_to_a_deployment_that_the_project_declares_is_fine() =>
        new SpecTest { Externals = [new External("SeldonDeployment", "legacy", "default")] }.Check(
            Spec.Application(Routed("legacy"))
        );

    private static string Single(string name) =>
        $$"""
            - name: {{name}}
              type: model-serving
              properties:
                predictors:
                - name: a
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/a"}
            """;

    private static string Routed(string serviceName) =>
        Single("base")
        + $$"""

            - name: styled
              type: model-serving
              properties:
                customRouting: {header: "style: transfer", serviceName: {{serviceName}}}
                predictors:
                - name: a
                  graph: {name: m, implementation: sklearn, modelUri: "gs://models/b"}
            """;
}
