using Slipway.Language.Systems.Platform;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class PanickingInferenceTests
{
    private static readonly string[] Shares = ["name: a, trafficWeight: 90", "name: b, trafficWeight: 10"];

    [Fact]
    public void Several_predictors_of_an_Inference_are_reported() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            Application([Component("serving", "tfserving", Predictors(Shares, "{|SLIP4515:predictors|}"))])
        );

    [Fact]
    public void One_predictor_is_fine() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(Application([Serving("name: a")]));

    [Fact]
    public void Deployments_share_requests() => SpecTest.Verify(Application([Serving(Shares)]));
}
