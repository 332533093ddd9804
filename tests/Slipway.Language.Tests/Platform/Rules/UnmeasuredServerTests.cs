using Slipway.Language.Systems.Platform;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnmeasuredServerTests
{
    [Fact]
    public void A_container_without_a_request_cannot_be_measured() =>
        SpecTest.Verify(Application([Serving("name: a, {|SLIP4526:autoScale|}: {maxReplicas: 10}")]));

    [Fact]
    public void A_request_is_enough() =>
        SpecTest.Verify(Application([Serving($"name: a, autoScale: {{maxReplicas: 10}}, {Measured}")]));

    [Fact]
    public void KubeDL_does_not_scale() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            Application([Serving("name: a, autoScale: {maxReplicas: 10, autoScaler: {}}")])
        );
}
