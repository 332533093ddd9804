namespace Slipway.Language.Tests.Rules.Traits;

public class IgnoredExposeKeyTests
{
    private const string Ports = "image: \"nginx:1.27\", ports: [{port: 80}]";

    [Theory]
    [InlineData("ports: [{port: 80, {|SLIP3130:nodePort|}: 30080}]")]
    [InlineData("type: LoadBalancer, ports: [{port: 80, {|SLIP3130:nodePort|}: 30080}]")]
    [InlineData("type: ClusterIP, ports: [{port: 80}, {port: 80, protocol: UDP, {|SLIP3130:nodePort|}: 30080}]")]
    [InlineData("{|SLIP1011:{|SLIP3130:port|}|}: [80], ports: [{port: 80}]")]
    public void It_is_reported(string properties) => SpecTest.Verify(Exposed(properties));

    [Theory]
    [InlineData("type: NodePort, ports: [{port: 80, nodePort: 30080}]")]
    [InlineData("ports: [{port: 80}]")]
    [InlineData("{|SLIP1011:port|}: [80]")]
    public void What_works_is_silent(string properties) => SpecTest.Verify(Exposed(properties));

    private static string Exposed(string properties) =>
        Spec.WithTraits("webservice", Ports, $"{{type: expose, properties: {{{properties}}}}}");
}
