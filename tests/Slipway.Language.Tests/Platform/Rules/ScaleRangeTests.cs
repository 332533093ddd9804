using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class ScaleRangeTests
{
    [Fact]
    public void A_range_without_a_number_is_reported() =>
        SpecTest.Verify(
            Application([Serving($"name: a, autoScale: {{minReplicas: 4, maxReplicas: {{|SLIP4521:2|}}}}, {Measured}")])
        );

    [Fact]
    public void A_range_of_one_number_is_fine() =>
        SpecTest.Verify(Application([Serving($"name: a, autoScale: {{maxReplicas: 1}}, {Measured}")]));
}
