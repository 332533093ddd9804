using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class WeightlessPredictorsTests
{
    [Fact]
    public void Predictors_of_which_none_gets_a_request_are_reported() =>
        SpecTest.Verify(
            Application([
                Component(
                    "serving",
                    "tfserving",
                    Predictors(["name: a, trafficWeight: 0", "name: b, trafficWeight: 0"], "{|SLIP4519:predictors|}")
                ),
            ])
        );

    [Fact]
    public void One_that_gets_all_is_enough() =>
        SpecTest.Verify(Application([Serving("name: a, trafficWeight: 100", "name: b, trafficWeight: 0")]));
}
