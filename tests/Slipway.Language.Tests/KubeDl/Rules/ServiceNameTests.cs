namespace Slipway.Language.Tests.KubeDl.Rules;

public class ServiceNameTests
{
    [Fact]
    public void A_name_that_no_Service_can_have_is_reported() =>
        KubeDlSpec.Verify(KubeDlSpec.Inference(["name: main"], name: "{|SLIP4020:1st|}"));

    [Fact]
    public void Two_names_that_make_too_long_a_third_are_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Inference([$"name: {{|SLIP4020:{new string('p', 40)}|}}"], name: new string('i', 30)))
            .Single()
            .Message.ShouldContain("has 71 characters, and 63 are allowed");

    [Fact]
    public void Names_that_are_labels_are_fine() => KubeDlSpec.Verify(KubeDlSpec.Inference(["name: main"]));
}
