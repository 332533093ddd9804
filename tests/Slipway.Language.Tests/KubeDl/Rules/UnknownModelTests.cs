namespace Slipway.Language.Tests.KubeDl.Rules;

public class UnknownModelTests
{
    [Fact]
    public void A_model_of_nearly_the_name_of_another_is_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Model("resnet"), KubeDlSpec.Version("mv-1", model: "{|SLIP4005:resent|}"))
            .Single()
            .Message.ShouldEndWith("next to the Model 'resnet' (line 4 of spec1.yaml): did you mean 'resnet'?");

    [Fact]
    public void A_model_that_is_there_is_fine() =>
        KubeDlSpec.Verify(KubeDlSpec.Model("resnet"), KubeDlSpec.Version("mv-1"));

    [Fact]
    public void A_model_that_KubeDL_makes_is_fine() =>
        KubeDlSpec.Verify(KubeDlSpec.Model("bert"), KubeDlSpec.Version("mv-1"));
}
