namespace Slipway.Language.Tests.Rules.Policies;

public class PolicyWithoutPropertiesTests
{
    private static void Check(string policies) =>
        SpecTest.Verify(Spec.Application("- {name: comp, type: cloneset}", policies));

    [Fact]
    public void A_policy_of_KubeVela_without_properties_is_reported() =>
        Check(
            """
            - name: keep
              type: {|SLIP3041:garbage-collect|}
            - name: take
              type: take-over
              {|SLIP1002:properties|}:
            """
        );

    [Fact]
    public void Empty_properties_debug_policies_and_unknown_types_are_fine() =>
        Check(
            """
            - name: keep
              type: garbage-collect
              properties: {}
            - name: look
              type: debug
            - name: ours
              type: our-application-policy
            """
        );
}
