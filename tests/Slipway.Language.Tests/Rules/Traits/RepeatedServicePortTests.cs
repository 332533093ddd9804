namespace Slipway.Language.Tests.Rules.Traits;

public class RepeatedServicePortTests
{
    [Theory]
    [InlineData("{/: 80, {|SLIP3103:/api|}: 80}")]
    [InlineData("{/: 80, {|SLIP3103:/api|}: 80, {|SLIP3103:/static|}: 80}")]
    [InlineData("{/: 80, /api: 81, {|SLIP3103:/v2|}: 81}")]
    public void A_port_that_two_paths_lead_to_is_reported(string http) => Verify(http, "");

    [Theory]
    [InlineData("{/: 80, /api: 81}", "")]
    [InlineData("{/: 80, /api: 80}", ", existingServiceName: web")]
    [InlineData("{/: 80}", "")]
    public void Other_paths_are_silent(string http, string further) => Verify(http, further);

    private static void Verify(string http, string further) =>
        SpecTest.Verify(
            Spec.Application(
                $$"""
                - name: web
                  type: webservice
                  properties: {image: "nginx:1.27", ports: [{port: 80}, {port: 81}]}
                  traits:
                  - type: gateway
                    properties: {domain: web.example.com, http: {{http}}{{further}}}
                """
            )
        );
}
