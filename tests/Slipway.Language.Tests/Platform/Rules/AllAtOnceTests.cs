using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class AllAtOnceTests
{
    [Fact]
    public void Training_and_serving_without_an_order_are_reported() =>
        SpecTest.Verify(Application([Job(), Component("{|SLIP4512:serving|}", "tfserving", Predictors(["name: a"]))]));

    [Fact]
    public void A_component_that_waits_for_the_training_is_fine() =>
        SpecTest.Verify(Application([Job(), Serving("name: a") + ", dependsOn: [job]"]));
}
