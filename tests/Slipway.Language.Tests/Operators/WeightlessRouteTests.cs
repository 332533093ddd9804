namespace Slipway.Language.Tests.Operators;

public class WeightlessRouteTests
{
    [Theory]
    [InlineData("http: [{{|SLIP4036:route|}: [{destination: {host: a}}, {destination: {host: b}}]}]")]
    [InlineData(
        "http: [{{|SLIP4036:route|}: [{destination: {host: a}, weight: 0}, {destination: {host: b}, weight: 0}]}]"
    )]
    [InlineData("tcp: [{{|SLIP4036:route|}: [{destination: {host: a}}, {destination: {host: b}, weight: 0}]}]")]
    [InlineData(
        "tls: [{match: [{sniHosts: [a]}], {|SLIP4036:route|}: [{destination: {host: a}}, {destination: {host: b}}]}]"
    )]
    public void Several_destinations_without_a_weight_are_reported(string spec) => SpecTest.Verify(Document(spec));

    [Theory]
    [InlineData("http: [{route: [{destination: {host: a}}]}]")]
    [InlineData("http: [{route: [{destination: {host: a}, weight: 0}]}]")]
    [InlineData("http: [{route: [{destination: {host: a}, weight: 0}, {destination: {host: b}, weight: 1}]}]")]
    [InlineData("http: [{route: [{destination: {host: a}, weight: 90}, {destination: {host: b}, weight: 10}]}]")]
    [InlineData("tcp: [{route: [{destination: {host: a}, weight: 1}, {destination: {host: b}}]}]")]
    public void Others_are_silent(string spec) => SpecTest.Verify(Document(spec));

    private static string Document(string spec) =>
        $"apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {{name: a}}\nspec: {{hosts: [a], {spec}}}\n";
}
