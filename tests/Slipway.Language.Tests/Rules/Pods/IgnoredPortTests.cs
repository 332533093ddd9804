namespace Slipway.Language.Tests.Rules;

public class IgnoredPortTests
{
    [Fact]
    public void The_old_port_next_to_ports_is_reported() =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                """
                image: nginx:1.25
                {|SLIP1011:{|SLIP3029:port|}|}: 80
                ports: [{port: 90}]
                """
            )
        );

    [Fact]
    public void The_old_port_alone_is_only_out_of_use()
    {
        var found = SpecTest.Verify(Spec.Component("webservice", "image: nginx:1.25\n{|SLIP1011:port|}: 80"));

        found.Single().Message.ShouldContain("it never makes a Service; write it as an item of 'ports'");
    }

    [Fact]
    public void Ports_alone_are_fine() =>
        SpecTest.Verify(Spec.Component("webservice", "image: nginx:1.25\nports: [{port: 90}]"));
}
