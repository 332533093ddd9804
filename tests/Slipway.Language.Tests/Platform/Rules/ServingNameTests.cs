using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class ServingNameTests
{
    [Fact]
    public void A_name_that_no_Service_can_have_is_reported_at_the_predictor() =>
        SpecTest.Verify(Application([Component("2-serving", "tfserving", Predictors(["name: {|SLIP4528:a|}"]))]));

    [Fact]
    public void A_short_name_is_fine() => SpecTest.Verify(Application([Serving("name: a")]));
}
