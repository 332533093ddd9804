namespace Slipway.Language.Tests.KubeDl.Rules;

public class LongBuildNameTests
{
    private static readonly string Longest = new('m', 63 - "image-build--v1".Length);

    [Fact]
    public void A_name_that_makes_the_build_s_too_long_is_reported() =>
        KubeDlSpec
            .Verify(KubeDlSpec.Version("mv-1", model: $"{{|SLIP4003:{Longest}m|}}"))
            .Single()
            .Message.ShouldEndWith(
                "which would have 64 characters, and 63 are allowed: shorten the model's name or the tag by 1"
            );

    [Fact]
    public void The_longest_name_is_fine() => KubeDlSpec.Verify(KubeDlSpec.Version("mv-1", model: Longest));
}
