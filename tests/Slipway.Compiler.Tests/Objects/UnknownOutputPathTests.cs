using Slipway.Compiler.Tests.Targets;

namespace Slipway.Compiler.Tests.Objects;

public class UnknownOutputPathTests
{
    [Theory]
    [InlineData("output.spec.template.spec.{|SLIP2045:container|}[0].image")]
    [InlineData("output.spec.{|SLIP2045:templates|}.spec")]
    [InlineData("output.{|SLIP2045:metdata|}.name")]
    [InlineData("output.{|SLIP2045:statuss|}.readyReplicas")]
    public void A_key_that_is_nearly_there_is_reported(string path) => Verify(path);

    [Theory]
    [InlineData("output.spec.template.spec.containers[0].image")]
    [InlineData("output.metadata.uid")]
    [InlineData("output.status.readyReplicas")]
    [InlineData("output.spec.template.spec.containers[3].image")]
    [InlineData("outputs.service.spec.clusterIP")]
    [InlineData("context.name")]
    public void What_the_object_has_or_may_have_is_silent(string path) => Verify(path);

    private static void Verify(string path) =>
        Findings.Verify(
            "SLIP2045",
            ["kubevela"],
            Spec.Application(
                $$"""
                - name: web
                  type: webservice
                  properties: {image: "a/b:1"}
                  outputs:
                  - name: v
                    valueFrom: {{path}}
                """
            )
        );
}
