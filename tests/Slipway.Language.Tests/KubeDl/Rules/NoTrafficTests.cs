namespace Slipway.Language.Tests.KubeDl.Rules;

public class NoTrafficTests
{
    [Fact]
    public void Weights_of_nothing_are_reported() =>
        KubeDlSpec.Verify(KubeDlSpec.Inference(["name: a\ntrafficWeight: {|SLIP4024:0|}"]));

    [Fact]
    public void A_weight_is_fine() => KubeDlSpec.Verify(KubeDlSpec.Inference(["name: a\ntrafficWeight: 1"]));
}
