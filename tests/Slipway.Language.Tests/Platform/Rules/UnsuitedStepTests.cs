using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnsuitedStepTests
{
    [Fact]
    public void A_step_for_another_type_is_reported_with_the_one_that_suits() =>
        SpecTest.Verify(
            Application(
                [Serving("name: a")],
                "name: train, type: ml-model-training, properties: {component: {|SLIP4518:serving|}}"
            )
        );

    [Fact]
    public void Any_component_can_be_applied_as_it_is() =>
        SpecTest.Verify(Application([Serving("name: a")], Apply("serving")));
}
