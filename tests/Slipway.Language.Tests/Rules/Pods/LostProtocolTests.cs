namespace Slipway.Language.Tests.Rules.Pods;

public class LostProtocolTests
{
    [Theory]
    [InlineData("UDP")]
    [InlineData("SCTP")]
    public void An_exposed_port_of_a_daemon_with_another_protocol_is_reported(string protocol) =>
        SpecTest.Verify(Ports("daemon", $"port: 53, protocol: {{|SLIP3111:{protocol}|}}, expose: true"));

    [Theory]
    [InlineData("daemon", "port: 53, protocol: UDP")]
    [InlineData("daemon", "port: 53, protocol: TCP, expose: true")]
    [InlineData("daemon", "port: 53, expose: true")]
    [InlineData("statefulset", "port: 53, protocol: UDP, expose: true")]
    public void Other_ports_are_fine(string type, string port) => SpecTest.Verify(Ports(type, port));

    private static string Ports(string type, string port) =>
        Spec.Component(type, $"image: nginx:1.25\nports:\n- {{{port}}}\n");
}
