namespace Slipway.Language.Tests.KubeDl.Rules;

public class InjectedVolumeTests
{
    private const string Made =
        "modelVersion: {modelName: resnet, imageRepo: a/b, imageTag: v1, storage: {localStorage: {path: /a, mountPath: /kubedl-model, nodeName: c}}}";

    private static string Job(string mount, string volume, string part = Made) =>
        KubeDlSpec.TFJob(
            part,
            KubeDlSpec.Pod(
                "tensorflow",
                $", volumeMounts: [{{name: {volume.Split(':')[^1].TrimEnd('|', '}')}, mountPath: {mount}}}]",
                $", volumes: [{{name: {volume}, emptyDir: {{}}}}]"
            )
        );

    [Fact]
    public void A_mount_where_the_model_is_mounted_is_reported() =>
        KubeDlSpec
            .Verify(Job("{|SLIP4012:/kubedl-model/|}", "out"))
            .Single()
            .Message.ShouldStartWith("the mount at '/kubedl-model/' of role 'Worker' conflicts");

    [Fact]
    public void A_volume_of_the_name_that_KubeDL_gives_is_reported() =>
        KubeDlSpec.Verify(Job("/out", "{|SLIP4012:modelvolume|}"));

    [Fact]
    public void A_cache_is_mounted_too() =>
        KubeDlSpec.Verify(Job("{|SLIP4012:/data|}", "out", "cacheBackend: {name: cache, mountPath: /data}"));

    [Fact]
    public void Other_mounts_are_fine() => KubeDlSpec.Verify(Job("/out", "out"));
}
