namespace Slipway.Language.Tests.Binding;

/// <summary>A list under the key of a single value, or the reverse, where both keys are there to be written.</summary>
public class ManyOrOneTests
{
    [Theory]
    [InlineData("{|SLIP1003:port|}: [{port: 80, expose: true}]")]
    [InlineData("ports: {|SLIP1003:80|}")]
    [InlineData("{|SLIP1011:port|}: {|SLIP1003:eighty|}")]
    public void Ports(string property) =>
        new SpecTest().Check(
            $$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: web
                type: webservice
                properties:
                  image: "registry.example/web:1.0.0"
                  {{property}}
            """
        );

    [Fact]
    public void The_other_key_is_named()
    {
        var found = SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: web
                type: webservice
                properties:
                  image: "registry.example/web:1.0.0"
                  {|SLIP1003:port|}: [{port: 80, expose: true}]
            """
        );

        found.Single().Message.ShouldContain("did you mean 'ports'?");
    }
}
