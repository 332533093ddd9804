namespace Slipway.Language.Tests.Rules;

public class ExposureWithoutPortTests
{
    [Theory]
    [InlineData("LoadBalancer")]
    [InlineData("NodePort")]
    public void A_type_of_exposure_without_an_exposed_port_is_reported(string type)
    {
        var found = SpecTest.Verify(Service($"{{|SLIP3027:{type}|}}", "ports: [{port: 3333}]"));

        found.Single().Message.ShouldEndWith("add expose: true to port 3333");
    }

    [Fact]
    public void A_type_of_exposure_without_ports_is_reported()
    {
        var found = SpecTest.Verify(Service("{|SLIP3027:LoadBalancer|}", "cpu: \"1\""));

        found.Single().Message.ShouldEndWith("add 'ports' with expose: true");
    }

    [Fact]
    public void An_exposed_port_is_fine() =>
        SpecTest.Verify(Service("LoadBalancer", "ports: [{port: 80}, {port: 3333, expose: true}]"));

    [Fact]
    public void ClusterIP_needs_no_exposed_port() => SpecTest.Verify(Service("ClusterIP", "ports: [{port: 80}]"));

    [Fact]
    public void Ports_that_an_override_policy_gives_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: webservice
                  properties: {image: "nginx:1.25", exposeType: LoadBalancer}
                """,
                policies: """
                - name: open
                  type: override
                  properties:
                    components:
                    - name: comp
                      properties:
                        ports: [{port: 80, expose: true}]
                """
            )
        );

    private static string Service(string type, string property) =>
        Spec.Component("webservice", $"image: nginx:1.25\nexposeType: {type}\n{property}");
}
