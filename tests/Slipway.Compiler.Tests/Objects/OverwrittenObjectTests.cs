namespace Slipway.Compiler.Tests.Objects;

/// <summary>Components whose traits make objects that others of them make too.</summary>
public class OverwrittenObjectTests
{
    [Theory]
    [InlineData("[{port: 80, expose: true}]", "{type: gateway, properties: {domain: a.example.com, http: {/: 80} } }")]
    [InlineData("[{port: 80, expose: true}]", "{type: expose, properties: {ports: [{port: 80}]} }")]
    [InlineData("[{port: 80}]", "{type: gateway, properties: {domain: a.example.com, http: {/: 80} } }")]
    public void Services_that_do_the_same_are_written_once(string ports, string trait)
    {
        var compilation = Compile.For("kubernetes", Spec(ports, trait));

        compilation.Analysis.HasErrors.ShouldBeFalse();
        compilation.Rendered.Count(one => one.Kind == "Service").ShouldBe(1);
    }

    [Theory]
    [InlineData(
        "[{port: 80, expose: true}, {port: 81, expose: true}]",
        "{type: gateway, properties: {domain: a.example.com, http: {/: 80} } }",
        "Service"
    )]
    [InlineData(
        "[{port: 80, expose: true}]",
        "{type: expose, properties: {type: NodePort, ports: [{port: 80}]} }",
        "Service"
    )]
    [InlineData("[{port: 80}]", "{type: hpa}, {type: cpuscaler}", "HorizontalPodAutoscaler")]
    public void Different_ones_are_an_error_at_their_component(string ports, string traits, string kind)
    {
        var found = Compile
            .For("kubernetes", Spec(ports, traits))
            .Analysis.Diagnostics.Where(one => one.Id == "SLIP3101")
            .ShouldHaveSingleItem();

        found.Span.StartLine.ShouldBe(6);
        found.Message.ShouldContain(kind);
    }

    private static string Spec(string ports, string traits) =>
        $$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: shop}
            spec:
              components:
              - name: web
                type: webservice
                properties: {image: "nginx:1.27", ports: {{ports}} }
                traits: [{{traits}}]
            """;
}
