using Slipway.Schema.Formats;

namespace Slipway.Schema.Tests.Formats;

/// <summary>The parts that a text of some form is made of.</summary>
public class PartsTests
{
    [Theory]
    [InlineData("1h30m", 5400)]
    [InlineData("1.5s", 1.5)]
    [InlineData("-10ms", -0.01)]
    [InlineData("0", 0)]
    public void A_duration_has_a_length(string text, double seconds) =>
        GoDuration.Seconds(text)!.Value.ShouldBe(seconds, 1e-9);

    [Fact]
    public void Text_that_is_not_a_duration_has_none() => GoDuration.Seconds("1d").ShouldBeNull();

    [Theory]
    [InlineData("pvc://my-pvc", "pvc", "my-pvc", "")]
    [InlineData("pvc://my-pvc/model/1", "pvc", "my-pvc", "model/1")]
    public void A_model_has_a_scheme_a_place_and_a_path(string text, string scheme, string place, string path) =>
        ModelUri.Read(text, out _).ShouldBe(new ModelUri(scheme, place, path));

    [Fact]
    public void A_header_has_a_name_and_a_value() =>
        HeaderMatch.Read(" style : transfer ", out _).ShouldBe(new HeaderMatch("style", "transfer"));
}
