namespace Slipway.Language.Tests.KubeDl.Rules;

public class UnknownVolumeTests
{
    private static string Job(string mount, string volumes) =>
        KubeDlSpec.TFJob(
            worker: KubeDlSpec.Pod("tensorflow", $", volumeMounts: [{{name: {mount}, mountPath: /data}}]", volumes)
        );

    [Fact]
    public void A_volume_that_is_not_there_is_reported() =>
        KubeDlSpec
            .Verify(Job("{|SLIP4030:dtaa|}", ", volumes: [{name: data, emptyDir: {}}]"))
            .Single()
            .Message.ShouldEndWith("did you mean 'data'?");

    [Fact]
    public void A_pod_without_volumes_is_reported() => KubeDlSpec.Verify(Job("{|SLIP4030:data|}", ""));

    [Fact]
    public void A_volume_of_the_pod_is_fine() =>
        KubeDlSpec.Verify(Job("data", ", volumes: [{name: data, emptyDir: {}}]"));
}
