namespace Slipway.Language.Tests.Rules;

public class UnknownDependencyTests
{
    [Fact]
    public void A_dependency_no_one_declares_is_reported_with_the_nearest_name()
    {
        var found = SpecTest.Verify(
            Spec.Application(
                """
                - name: demo-training
                  type: model-training
                  properties:
                    image: fogdong/train-color:v1
                - name: demo-rest
                  type: cloneset
                  dependsOn:
                  - {|SLIP2001:demo-trainning|}
                """
            )
        );

        found.Single().Message.ShouldContain("did you mean 'demo-training'?");
    }

    [Fact]
    public void A_dependency_on_a_component_of_the_application_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: demo-training
                  type: model-training
                  properties:
                    image: fogdong/train-color:v1
                - name: demo-rest
                  type: cloneset
                  dependsOn: [demo-training]
                """
            )
        );
}
