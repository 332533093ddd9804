namespace Slipway.Language.Tests.Yaml;

/// <summary>A key without its colon is one mistake, and what it was to say is not missing.</summary>
public class MissingColonTests
{
    [Theory]
    [InlineData("type: webservice", "{|SLIP0006:image example/web:|}1.0")]
    [InlineData("{|SLIP0006:type webservice|}", "image: example/web:1.0")]
    [InlineData("type: webservice", "{|SLIP0006:image example/web|}")]
    public void Of_a_component(string type, string image)
    {
        var found = SpecTest.Verify(
            $$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: web
                {{type}}
                properties:
                  {{image}}
                  exposeType: ClusterIP
            """
        );

        found.Single().Message.ShouldContain("a ':' is missing after the key");
    }
}
