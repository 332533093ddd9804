namespace Slipway.Language.Tests.Rules.Serving;

public class UnroutedServingAddressTests
{
    private const string Host = ServingSpec.Host;
    private const string Routing = "customRouting: {header: \"style: transfer\", serviceName: base-serving}";

    [Fact]
    public void The_address_of_a_component_with_custom_routing_is_reported() =>
        SpecTest
            .Verify(
                ServingSpec.Application(
                    $"{Host}/seldon/default/{{|SLIP2013:demo-serving|}}/v1/models/my-model:predict",
                    Routing
                ),
                Base
            )
            .Single()
            .Message.ShouldContain("write 'base-serving', and send the header");

    [Fact]
    public void The_address_it_shares_is_fine() =>
        SpecTest.Verify(
            ServingSpec.Application($"{Host}/seldon/default/base-serving/v1/models/my-model:predict", Routing),
            Base
        );

    private static string Base { get; } =
        Spec.Application(
            """
            - name: base-serving
              type: model-serving
              properties:
                protocol: tensorflow
                predictors:
                - name: model
                  graph: {name: my-model, implementation: tensorflow, modelUri: "gs://bucket/base"}
            """,
            name: "base"
        );
}
