namespace Slipway.Language.Tests.Rules;

public class ComponentCycleTests
{
    [Fact]
    public void A_circle_is_spelt_out_once_at_the_dependency_that_closes_it()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                """
                - {name: a, type: cloneset, dependsOn: [b]}
                - {name: b, type: cloneset, dependsOn: [d, c]}
                - {name: c, type: cloneset, dependsOn: [{|SLIP2002:a|}]}
                - {name: d, type: cloneset}
                """
            )
        );

        found.Single().Message.ShouldContain("component 'a' waits for itself (a -> b -> c -> a)");
    }

    [Fact]
    public void A_component_that_depends_on_itself_is_reported()
    {
        var found = SpecTest.Verify(
            Spec.Application("- {name: a, type: cloneset}\n- {name: b, type: cloneset, dependsOn: [a, {|SLIP2002:b|}]}")
        );

        found.Single().Message.ShouldContain("(b -> b)");
    }

    [Fact]
    public void An_input_counts_as_a_dependency() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: a
                  type: cloneset
                  dependsOn: [b]
                  outputs: [{name: ip, valueFrom: output.status.podIP}]
                - name: b
                  type: cloneset
                  inputs: [{from: {|SLIP2002:ip|}, parameterKey: properties.host}]
                """
            )
        );

    [Fact]
    public void Two_circles_are_two_findings() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - {name: a, type: cloneset, dependsOn: [b, c]}
                - {name: b, type: cloneset, dependsOn: [{|SLIP2002:a|}]}
                - {name: c, type: cloneset, dependsOn: [{|SLIP2002:a|}]}
                """
            )
        );

    [Fact]
    public void A_diamond_is_not_a_circle() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - {name: a, type: cloneset, dependsOn: [b, c]}
                - {name: b, type: cloneset, dependsOn: [d]}
                - {name: c, type: cloneset, dependsOn: [d, b]}
                - {name: d, type: cloneset}
                """
            )
        );

    [Fact]
    public void A_long_chain_is_walked_without_running_out_of_stack() =>
        SpecTest.Verify(
            Spec.Application(
                string.Join(
                    '\n',
                    Enumerable
                        .Range(0, 20_000)
                        .Select(at =>
                            $"- {{name: c{at}, type: cloneset, dependsOn: [{(at < 19_999 ? $"c{at + 1}" : "")}]}}"
                        )
                )
            )
        );
}
