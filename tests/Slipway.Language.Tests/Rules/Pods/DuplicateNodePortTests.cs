namespace Slipway.Language.Tests.Rules;

public class DuplicateNodePortTests
{
    [Fact]
    public void One_port_of_the_nodes_for_two_services_is_reported()
    {
        var found = SpecTest.Verify(
            Spec.Application(Service("one", "{port: 80, expose: true, nodePort: 30080}"), name: "first"),
            Spec.Application(Service("two", "{port: 80, expose: true, nodePort: {|SLIP3026:30080|}}"), name: "second")
        );

        found
            .Single()
            .Message.ShouldStartWith("the port 30080 of the nodes belongs already to 'one' of the Application 'first'");
    }

    [Fact]
    public void One_port_of_the_nodes_for_two_ports_is_reported() =>
        SpecTest.Verify(
            Spec.Application(
                Service(
                    "one",
                    "{port: 80, expose: true, nodePort: 30080}, {port: 81, expose: true, nodePort: {|SLIP3026:30080|}}"
                )
            )
        );

    [Fact]
    public void One_port_of_the_nodes_for_two_protocols_of_a_service_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                Service(
                    "one",
                    "{port: 53, expose: true, nodePort: 30053}, {port: 53, protocol: UDP, expose: true, nodePort: 30053}"
                )
            )
        );

    [Fact]
    public void Two_ports_of_the_nodes_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                Service("one", "{port: 80, expose: true, nodePort: 30080}")
                    + Service("two", "{port: 80, expose: true, nodePort: 30081}")
            )
        );

    [Fact]
    public void Applications_that_policies_spread_over_clusters_are_not_compared() =>
        SpecTest.Verify(
            Spec.Application(Service("one", "{port: 80, expose: true, nodePort: 30080}"), name: "first"),
            Spec.Application(
                Service("two", "{port: 80, expose: true, nodePort: 30080}"),
                policies: """
                - name: edge
                  type: topology
                  properties: {clusters: [edge]}
                """,
                name: "second"
            )
        );

    private static string Service(string name, string ports) =>
        $$"""
            - name: {{name}}
              type: webservice
              properties:
                image: nginx:1.25
                exposeType: NodePort
                ports: [{{ports}}]

            """;
}
