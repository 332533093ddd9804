using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Rules;

public class CustomServerTests
{
    [Fact]
    public void The_custom_server_is_reported()
    {
        var found = SpecTest.Verify(Serving("{|SLIP3009:custom|}"));

        found
            .Single()
            .Message.ShouldEndWith("<SlipwayExternal Include=\"CUSTOM_SERVER\" Kind=\"SeldonPredictorServer\" />");
    }

    [Fact]
    public void A_custom_server_that_the_project_declares_is_fine() =>
        new SpecTest { Externals = [new External("SeldonPredictorServer", "CUSTOM_SERVER", null)] }.Check(
            Serving("custom")
        );

    [Fact]
    public void Another_server_that_the_project_declares_does_not_help() =>
        new SpecTest { Externals = [new External("SeldonPredictorServer", "MY_SERVER", null)] }.Check(
            Serving("{|SLIP3009:custom|}")
        );

    [Fact]
    public void A_server_of_Seldon_is_fine() => SpecTest.Verify(Serving("sklearn"));

    private static string Serving(string server) =>
        Spec.Component(
            "model-serving",
            $$"""
            predictors:
            - name: a
              graph: {name: m, implementation: {{server}}, modelUri: "gs://models/a"}
            """
        );
}
