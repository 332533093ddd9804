namespace Slipway.Language.Tests.Rules;

public class UndeclaredProbePortTests
{
    [Theory]
    [InlineData("livenessProbe: {httpGet: {path: /, port: {|SLIP3031:8081|}}}")]
    [InlineData("readinessProbe: {tcpSocket: {port: {|SLIP3031:8081|}}}")]
    public void A_port_that_is_not_declared_is_reported(string probe)
    {
        var found = SpecTest.Verify(Service("ports: [{port: 8080}, {port: 9090}]", probe));

        found.Single().Message.ShouldEndWith("write 8080 or 9090, or add the port to 'ports'");
    }

    [Fact]
    public void The_port_of_the_Service_is_not_the_containers()
    {
        var found = SpecTest.Verify(
            Service(
                "ports: [{port: 80, containerPort: 8080, expose: true}]",
                "livenessProbe: {tcpSocket: {port: {|SLIP3031:80|}}}"
            )
        );

        found.Single().Message.ShouldContain("write 8080, where the container listens behind the Service's port 80");
    }

    [Theory]
    [InlineData("ports: [{port: 80, containerPort: 8080}]", "livenessProbe: {tcpSocket: {port: 8080}}")]
    [InlineData("cpu: \"1\"", "livenessProbe: {tcpSocket: {port: 8080}}")]
    [InlineData("ports: [{port: 80}]", "livenessProbe: {httpGet: {path: /, port: 8080, host: example.com}}")]
    [InlineData("ports: [{port: 80}]", "livenessProbe: {exec: {command: [check]}}")]
    [InlineData("{|SLIP1011:port|}: 8080", "livenessProbe: {tcpSocket: {port: 8080}}")]
    public void Declared_and_other_ports_are_fine(string ports, string probe) => SpecTest.Verify(Service(ports, probe));

    private static string Service(string ports, string probe) =>
        Spec.Component("webservice", $"image: nginx:1.25\n{ports}\n{probe}");
}
