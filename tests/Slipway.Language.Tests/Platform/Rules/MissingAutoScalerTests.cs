using Slipway.Language.Systems.Platform;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class MissingAutoScalerTests
{
    [Fact]
    public void An_Inference_needs_its_autoscaler() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            Application([Serving("name: a, {|SLIP4513:autoScale|}: {maxReplicas: 10}")])
        );

    [Fact]
    public void An_empty_autoscaler_is_enough() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            Application([Serving("name: a, autoScale: {maxReplicas: 10, autoScaler: {}}")])
        );

    [Fact]
    public void Deployments_need_none() =>
        SpecTest.Verify(Application([Serving($"name: a, autoScale: {{maxReplicas: 10}}, {Measured}")]));
}
