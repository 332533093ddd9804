namespace Slipway.Language.Tests.KubeDl.Rules;

public class SharedImageTagTests
{
    [Fact]
    public void A_tag_that_two_versions_of_a_model_have_is_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Version("mv-1"), KubeDlSpec.Version("mv-2", tag: "{|SLIP4002:v1|}"))
            .Single()
            .Message.ShouldStartWith("the tag 'v1' is that of ModelVersion 'mv-1' (line 8 of spec1.yaml) too");

    [Fact]
    public void A_job_counts_too() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Version("mv-1"),
            KubeDlSpec.TFJob(
                "modelVersion: {modelName: resnet, imageRepo: a/b, imageTag: {|SLIP4002:v1|}, storage: {localStorage: {path: /a, mountPath: /b, nodeName: c}}}"
            )
        );

    [Fact]
    public void Versions_with_tags_of_their_own_are_fine() =>
        KubeDlSpec.Verify(KubeDlSpec.Version("mv-1"), KubeDlSpec.Version("mv-2", tag: "v2"));

    [Fact]
    public void Versions_of_different_models_are_fine() =>
        KubeDlSpec.Verify(KubeDlSpec.Version("mv-1"), KubeDlSpec.Version("mv-2", model: "bert"));
}
