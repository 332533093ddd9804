namespace Slipway.Language.Tests.Rules.Policies;

public class UnknownPolicyComponentTests
{
    private const string Components = """
        - name: demo-training
          type: cloneset
        - name: demo-serving
          type: cloneset
        """;

    [Fact]
    public void Names_that_no_component_has_are_reported_with_the_nearest()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                Components,
                """
                - name: change
                  type: override
                  properties:
                    components:
                    - name: {|SLIP2033:demo-trainning|}
                      properties: {replicas: 2}
                    selector: [demo-serving, {|SLIP2033:demo-srving|}]
                - name: copies
                  type: replication
                  properties:
                    keys: [a, b]
                    selector: [{|SLIP2033:other|}]
                - name: shared
                  type: shared-resource
                  properties:
                    rules:
                    - selector: {componentNames: [demo-training, {|SLIP2033:demo*|}]}
                """
            )
        );

        found[0]
            .Message.ShouldContain("matches no component, and adds none without a type: did you mean 'demo-training'?");
        found[1].Message.ShouldContain("did you mean 'demo-serving'?");
        found[2].Message.ShouldContain("the components are demo-training, demo-serving");
    }

    [Fact]
    public void Patterns_and_components_that_an_override_adds_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                Components,
                """
                - name: change
                  type: override
                  properties:
                    components:
                    - name: "*-training"
                      properties: {replicas: 2}
                    - name: serving
                      properties: {replicas: 2}
                    - name: ^demo-(serving|rest)$
                      properties: {replicas: 2}
                    - properties: {replicas: 2}
                    - name: added
                      type: cloneset
                    selector: [demo-serving, added]
                """
            )
        );

    [Fact]
    public void What_becomes_of_a_removed_component_is_for_a_garbage_collect_policy_to_say() =>
        SpecTest.Verify(
            Spec.Application(
                Components,
                """
                - name: keep
                  type: garbage-collect
                  properties:
                    rules:
                    - selector: {componentNames: [gone-since-spring]}
                      strategy: never
                    - selector: {componentNames: [{|SLIP2033:demo-servin|}]}
                      strategy: never
                """
            )
        );

    [Fact]
    public void A_pattern_that_is_not_an_expression_is_never_a_crash() =>
        SpecTest.Verify(
            Spec.Application(
                Components,
                """
                - name: change
                  type: override
                  properties:
                    components:
                    - name: {|SLIP2033:"demo[("|}
                """
            )
        );
}
