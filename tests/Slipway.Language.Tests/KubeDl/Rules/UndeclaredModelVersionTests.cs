using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.KubeDl.Rules;

public class UndeclaredModelVersionTests
{
    [Fact]
    public void A_version_that_no_one_makes_is_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Inference(["name: main\nmodelVersion: {|SLIP4022:resnet|}"]))
            .Single()
            .Message.ShouldContain("write the metadata.name of a ModelVersion, not its modelName");

    [Fact]
    public void A_version_that_the_project_declares_is_fine() =>
        new SpecTest { Externals = [new External("ModelVersion", "resnet", "default")] }.Check(
            KubeDlSpec.Inference(["name: main\nmodelVersion: resnet"])
        );

    [Fact]
    public void What_a_job_makes_is_named_after_it() =>
        KubeDlSpec.Verify(
            KubeDlSpec.TFJob(
                "modelVersion: {modelName: resnet, imageRepo: a/b, imageTag: v1, storage: {localStorage: {path: /a, mountPath: /b, nodeName: c}}}"
            ),
            KubeDlSpec.Inference(["name: main\nmodelVersion: mv-train-1a2b3"])
        );
}
