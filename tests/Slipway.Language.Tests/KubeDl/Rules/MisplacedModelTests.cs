namespace Slipway.Language.Tests.KubeDl.Rules;

public class MisplacedModelTests
{
    private static IReadOnlyList<Slipway.Schema.Diagnostics.Diagnostic> Verify(string predictor) =>
        KubeDlSpec.Verify(KubeDlSpec.Version("resnet-v1"), KubeDlSpec.Inference([$"name: a\n{predictor}"]));

    [Fact]
    public void A_model_in_the_folder_of_its_version_is_reported() =>
        Verify("modelVersion: {|SLIP4028:resnet-v1|}")
            .Single()
            .Message.ShouldBe(
                "KubeDL puts the model into '/kubedl-model/resnet-v1', and TensorFlow Serving looks into '/kubedl-model/resnet': write 'modelPath: /kubedl-model/resnet'"
            );

    [Fact]
    public void A_path_that_does_not_end_with_the_model_is_reported() =>
        Verify("modelVersion: resnet-v1\nmodelPath: {|SLIP4028:/models/best|}");

    [Fact]
    public void A_path_that_ends_with_the_model_is_fine() =>
        Verify("modelVersion: resnet-v1\nmodelPath: /models/resnet");

    [Fact]
    public void A_server_that_gets_its_path_is_fine() =>
        Verify(
            "modelVersion: resnet-v1\n"
                + KubeDlSpec.Pod(
                    "tensorflow",
                    ", args: [--port=9000, --rest_api_port=8080, --model_base_path=/kubedl-model/resnet-v1]"
                )
        );
}
