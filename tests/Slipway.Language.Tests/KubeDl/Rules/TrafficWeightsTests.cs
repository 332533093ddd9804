namespace Slipway.Language.Tests.KubeDl.Rules;

public class TrafficWeightsTests
{
    private static void Verify(string one, string other) =>
        KubeDlSpec.Verify(KubeDlSpec.Inference([$"name: a\n{one}", $"name: {{|SLIP4023:b|}}\n{other}"]));

    [Fact]
    public void Weights_that_do_not_add_up_are_reported() =>
        Verify("trafficWeight: 90", "trafficWeight: {|SLIP4025:20|}");

    [Fact]
    public void A_predictor_without_a_weight_weighs_as_much_as_all() =>
        Verify("trafficWeight: {|SLIP4025:10|}", "replicas: 1");

    [Fact]
    public void Weights_that_add_up_are_fine() => Verify("trafficWeight: 90", "trafficWeight: 10");

    [Fact]
    public void Predictors_without_weights_are_fine() => Verify("replicas: 1", "replicas: 1");
}
