namespace Slipway.Language.Tests.KubeDl.Rules;

public class DanglingModelVersionTests
{
    [Fact]
    public void A_name_that_nearly_fits_is_reported_with_the_one_that_does() =>
        KubeDlSpec
            .Verify(
                KubeDlSpec.Version("resnet-v1"),
                KubeDlSpec.Inference(["name: main\nmodelVersion: {|SLIP4021:resnet-vl|}\nmodelPath: /m/resnet"])
            )
            .Single()
            .Message.ShouldContain("did you mean 'resnet-v1' (line 4 of spec1.yaml)?");

    [Fact]
    public void A_version_of_the_project_is_fine() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Version("resnet-v1"),
            KubeDlSpec.Inference(["name: main\nmodelVersion: resnet-v1\nmodelPath: /m/resnet"])
        );
}
