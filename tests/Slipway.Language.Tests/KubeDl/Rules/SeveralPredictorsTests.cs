namespace Slipway.Language.Tests.KubeDl.Rules;

public class SeveralPredictorsTests
{
    [Fact]
    public void A_second_predictor_is_reported() =>
        KubeDlSpec.Verify(KubeDlSpec.Inference(["name: a", "name: {|SLIP4023:b|}"]));

    [Fact]
    public void One_predictor_is_fine() => KubeDlSpec.Verify(KubeDlSpec.Inference(["name: a"]));
}
