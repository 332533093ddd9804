namespace Slipway.Language.Tests.KubeDl.Rules;

public class IdleFeatureTests
{
    [Fact]
    public void What_KubeDL_does_not_do_is_reported() =>
        KubeDlSpec
            .Verify(
                KubeDlSpec.Inference([
                    "name: a\n{|SLIP4026:autoScale|}: {minReplicas: 1, maxReplicas: 3, autoScaler: {}}\n{|SLIP4026:batching|}: {batchSize: 32}",
                ])
            )[0]
            .Message.ShouldContain("add a HorizontalPodAutoscaler for the Deployment 'serving-a'");

    [Fact]
    public void Replicas_are_fine() => KubeDlSpec.Verify(KubeDlSpec.Inference(["name: a\nreplicas: 3"]));

    [Fact]
    public void An_autoscaler_without_its_object_is_an_error_of_its_own() =>
        KubeDlSpec.Verify(KubeDlSpec.Inference(["name: a\n{|SLIP4026:{|SLIP1002:autoScale|}|}: {minReplicas: 1}"]));
}
