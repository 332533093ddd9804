namespace Slipway.Language.Tests.Rules;

public class DuplicatePortTests
{
    [Fact]
    public void A_port_that_is_exposed_twice_is_reported_once()
    {
        var found = SpecTest.Verify(Ports("port: 80, expose: true", "port: {|SLIP3025:80|}, expose: true"));

        found.Single().Message.ShouldStartWith("the exposed port 80 (TCP) already appears in line 12");
    }

    [Fact]
    public void A_port_that_is_exposed_twice_under_other_names_is_reported() =>
        SpecTest.Verify(
            Ports(
                "port: 80, expose: true, name: web",
                "port: {|SLIP3025:80|}, containerPort: 8080, expose: true, name: api"
            )
        );

    [Fact]
    public void A_name_that_appears_twice_is_reported() =>
        SpecTest.Verify(Ports("port: 80, name: web", "port: 81, name: {|SLIP3025:web|}, expose: true"));

    [Fact]
    public void Ports_that_get_the_same_name_by_default_are_reported()
    {
        var found = SpecTest.Verify(
            Ports(
                "port: 80, containerPort: 8080, expose: true",
                "port: 81, containerPort: {|SLIP3025:8080|}, expose: true"
            )
        );

        found.Single().Message.ShouldStartWith("a port with the name 'port-8080' already appears in line 12");
        found.Single().Message.ShouldEndWith("give it a 'name' of its own");
    }

    [Fact]
    public void A_name_that_another_port_gets_by_default_is_reported() =>
        SpecTest.Verify(Ports("port: 53, protocol: UDP", "port: 54, name: {|SLIP3025:port-53-udp|}"));

    [Fact]
    public void One_port_for_two_protocols_is_fine() =>
        SpecTest.Verify(
            Ports(
                "port: 53, expose: true",
                "port: 53, protocol: UDP, expose: true",
                "port: 53, protocol: SCTP, expose: true"
            )
        );

    [Fact]
    public void One_container_port_behind_two_ports_with_names_is_fine() =>
        SpecTest.Verify(
            Ports(
                "port: 80, containerPort: 8080, name: web, expose: true",
                "port: 81, containerPort: 8080, name: api, expose: true"
            )
        );

    private static string Ports(params string[] ports) =>
        Spec.Component(
            "webservice",
            "image: nginx:1.25\nports:\n" + string.Concat(ports.Select(port => $"- {{{port}}}\n"))
        );
}
