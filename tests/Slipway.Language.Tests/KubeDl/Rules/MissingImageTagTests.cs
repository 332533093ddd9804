namespace Slipway.Language.Tests.KubeDl.Rules;

public class MissingImageTagTests
{
    private const string Made =
        "modelVersion: {modelName: resnet, imageRepo: a/b, storage: {localStorage: {path: /a, mountPath: /b, nodeName: c}}}";

    [Fact]
    public void A_version_without_a_tag_is_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Version("{|SLIP4001:mv-3|}", tag: null))
            .Single()
            .Message.ShouldStartWith("ModelVersion 'mv-3' has no 'imageTag'");

    [Fact]
    public void A_job_without_a_tag_for_its_model_is_reported() =>
        KubeDlSpec.Verify(
            KubeDlSpec.TFJob(Made.Replace("modelVersion", "{|SLIP4001:modelVersion|}", StringComparison.Ordinal))
        );

    [Fact]
    public void A_version_with_a_tag_is_fine() => KubeDlSpec.Verify(KubeDlSpec.Version("mv-3"));

    [Fact]
    public void A_job_that_runs_again_and_again_needs_none() =>
        KubeDlSpec.Verify(KubeDlSpec.TFJob($"cronPolicy: {{schedule: '@daily'}}\n{Made}"));
}
