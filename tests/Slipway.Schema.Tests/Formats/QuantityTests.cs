using System.Globalization;
using Slipway.Schema.Formats;

namespace Slipway.Schema.Tests.Formats;

public class QuantityTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("500m", "0.5")]
    [InlineData("2Gi", "2147483648")]
    [InlineData("2G", "2000000000")]
    [InlineData("1.5k", "1500")]
    [InlineData("1e3", "1000")]
    [InlineData("-1", "-1")]
    [InlineData("8Ei", "9223372036854775808")]
    public void A_quantity_has_a_value(string text, string value) =>
        Quantity.Read(text).ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1K")]
    [InlineData("1e99")]
    [InlineData("")]
    public void Other_texts_have_none(string text) => Quantity.Read(text).ShouldBeNull();
}
