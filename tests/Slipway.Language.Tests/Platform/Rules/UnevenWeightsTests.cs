using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnevenWeightsTests
{
    [Fact]
    public void Weights_that_are_no_percentages_are_reported() =>
        SpecTest.Verify(Application([Serving("name: a, {|SLIP4520:trafficWeight|}: 90", "name: b")]));

    [Fact]
    public void Percentages_are_fine() =>
        SpecTest.Verify(Application([Serving("name: a, trafficWeight: 90", "name: b, trafficWeight: 10")]));

    [Fact]
    public void Equal_shares_are_fine() => SpecTest.Verify(Application([Serving("name: a", "name: b")]));
}
