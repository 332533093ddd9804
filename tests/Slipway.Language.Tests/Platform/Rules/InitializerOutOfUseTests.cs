namespace Slipway.Language.Tests.Platform.Rules;

public class InitializerOutOfUseTests
{
    [Fact]
    public void An_Initializer_is_reported_at_its_kind() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: base}
            spec:
              appTemplate:
                spec: {components: []}
            """
        );

    [Fact]
    public void An_Application_in_its_place_is_fine() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components: [{name: web, type: webservice, properties: {image: "nginx:1.27.3"}}]
            """
        );
}
