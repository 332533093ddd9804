namespace Slipway.Language.Tests.Rules;

public class IgnoredNodePortTests
{
    [Theory]
    [InlineData("exposeType: LoadBalancer")]
    [InlineData("exposeType: ClusterIP")]
    [InlineData("cpu: \"1\"")]
    public void A_port_of_the_nodes_without_that_type_of_exposure_is_reported(string property)
    {
        var found = SpecTest.Verify(Service(property, "{port: 80, expose: true, {|SLIP3028:nodePort|}: 30080}"));

        found.Single().Message.ShouldEndWith("write exposeType: NodePort, or remove it");
    }

    [Fact]
    public void A_port_of_the_nodes_for_a_port_that_is_not_exposed_is_reported() =>
        SpecTest.Verify(
            Service("exposeType: NodePort", "{port: 80, expose: true}, {port: 81, {|SLIP3028:nodePort|}: 30081}")
        );

    [Fact]
    public void Without_any_exposed_port_the_type_of_exposure_is_reported() =>
        SpecTest.Verify(Service("exposeType: {|SLIP3027:NodePort|}", "{port: 80, nodePort: 30080}"));

    [Fact]
    public void A_port_of_the_nodes_with_that_type_of_exposure_is_fine() =>
        SpecTest.Verify(Service("exposeType: NodePort", "{port: 80, expose: true, nodePort: 30080}"));

    [Theory]
    [InlineData("ports: [{port: 80, {|SLIP3028:nodePort|}: 30080}]")]
    [InlineData("type: LoadBalancer, ports: [{port: 80, {|SLIP3028:nodePort|}: 30080}]")]
    [InlineData("type: ClusterIP, ports: [{port: 80}, {port: 80, protocol: UDP, {|SLIP3028:nodePort|}: 30080}]")]
    [InlineData("type: NodePort, ports: [{port: 80, nodePort: 30080}]")]
    [InlineData("ports: [{port: 80}]")]
    public void The_trait_that_exposes_a_component_has_a_type_of_its_own(string properties) =>
        SpecTest.Verify(Exposed(properties));

    [Theory]
    [InlineData("{|SLIP1011:port|}: [80], ports: [{port: 80}]")]
    [InlineData("{|SLIP1011:port|}: [80]")]
    public void The_old_key_of_the_trait_is_said_to_have_no_effect_next_to_the_new_one_once(string properties) =>
        SpecTest.Verify(Exposed(properties)).Single().Message.ShouldEndWith("next to it, 'port' has no effect");

    private static string Exposed(string properties) =>
        Spec.WithTraits(
            "webservice",
            "image: \"nginx:1.27\", ports: [{port: 80}]",
            $"{{type: expose, properties: {{{properties}}}}}"
        );

    private static string Service(string property, string ports) =>
        Spec.Component("webservice", $"image: nginx:1.25\n{property}\nports: [{ports}]");
}
