using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Language.Tests.Yaml;

/// <summary>What scalars without quotes mean to the platforms' Go library; each row was put to that library.</summary>
public class YamlScalarsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    public void Nothing(string text) => YamlScalars.Resolve(text).ShouldBe(ScalarValue.Null);

    [Theory]
    [InlineData("y n", "true false")]
    [InlineData("Y N", "true false")]
    [InlineData("yes no", "true false")]
    [InlineData("Yes No", "true false")]
    [InlineData("YES NO", "true false")]
    [InlineData("on off", "true false")]
    [InlineData("On Off", "true false")]
    [InlineData("ON OFF", "true false")]
    [InlineData("true false", "true false")]
    [InlineData("True False", "true false")]
    [InlineData("TRUE FALSE", "true false")]
    public void Truth_values(string texts, string values) =>
        string.Join(' ', texts.Split(' ').Select(text => YamlTest.Show(Read(text)))).ShouldBe(values);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("12", 12)]
    [InlineData("+12", 12)]
    [InlineData("-12", -12)]
    [InlineData("012", 10)]
    [InlineData("00", 0)]
    [InlineData("0o14", 12)]
    [InlineData("0O7", 7)]
    [InlineData("0x1F", 31)]
    [InlineData("-0x1F", -31)]
    [InlineData("0b11", 3)]
    [InlineData("-0b11", -3)]
    [InlineData("1_000", 1000)]
    [InlineData("1__2", 12)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Whole_numbers(string text, long value)
    {
        var resolved = YamlScalars.Resolve(text);

        resolved.Kind.ShouldBe(ScalarKind.Integer);
        resolved.Integer.ShouldBe(value);
    }

    [Theory]
    [InlineData(".5", 0.5)]
    [InlineData("+.5", 0.5)]
    [InlineData("-.5", -0.5)]
    [InlineData("1.", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5E+3", 1500)]
    [InlineData("1_0.5_0", 10.5)]
    [InlineData("08", 8)]
    [InlineData("9223372036854775808", 9223372036854775808d)]
    [InlineData("184467440737095516150", 184467440737095516150d)]
    [InlineData(".inf", double.PositiveInfinity)]
    [InlineData("+.Inf", double.PositiveInfinity)]
    [InlineData("-.INF", double.NegativeInfinity)]
    [InlineData(".nan", double.NaN)]
    [InlineData(".NaN", double.NaN)]
    public void Numbers_with_a_fraction_and_those_too_large(string text, double value)
    {
        var resolved = YamlScalars.Resolve(text);

        resolved.Kind.ShouldBe(ScalarKind.Float);
        resolved.Float.ShouldBe(value);
    }

    [Theory]
    [InlineData("1:30")]
    [InlineData("1:30:45")]
    [InlineData("2024-01-01")]
    [InlineData("2001-12-14t21:59:43.10-05:00")]
    [InlineData("nULL")]
    [InlineData("yEs")]
    [InlineData("tRue")]
    [InlineData("1,000")]
    [InlineData("0x")]
    [InlineData("0b2")]
    [InlineData("0o8")]
    [InlineData("0xg")]
    [InlineData("1e")]
    [InlineData(".")]
    [InlineData(".e1")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("+-1")]
    [InlineData("_1")]
    [InlineData("1e999")]
    [InlineData("+.nan")]
    [InlineData("inf")]
    [InlineData("Infinity")]
    [InlineData("1.2.3")]
    [InlineData("v1")]
    [InlineData("<<")]
    [InlineData("１")]
    public void Everything_else_is_text(string text) => YamlScalars.Resolve(text).Kind.ShouldBe(ScalarKind.Text);

    [Theory]
    [InlineData("yes", "text to YAML 1.2 readers")]
    [InlineData("off", "text to YAML 1.2 readers")]
    [InlineData("012", "the decimal number 12 to YAML 1.2 readers")]
    [InlineData("0b11", "text to YAML 1.2 readers")]
    [InlineData("1_000", "text to YAML 1.2 readers")]
    [InlineData("1:30", "a number in base 60 to other YAML 1.1 readers")]
    [InlineData("true", null)]
    [InlineData("12", null)]
    [InlineData("08", null)]
    [InlineData("0x1F", null)]
    [InlineData("80:443:x", null)]
    [InlineData("10.0.0.1:80", null)]
    public void What_other_readers_take_for_something_else_is_known(string text, string? dispute) =>
        YamlScalars.Resolve(text).Dispute.ShouldBe(dispute);

    [Theory]
    [InlineData("'12'", "\"12\"")]
    [InlineData("\"yes\"", "\"yes\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!str", "\"\"")]
    [InlineData("!!int \"5\"", "5")]
    [InlineData("!!float 1", "1f")]
    [InlineData("!!bool 'yes'", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!<tag:yaml.org,2002:str> 1", "\"1\"")]
    [InlineData("!!map {a: 1}", "{\"a\": 1}")]
    [InlineData("!!seq [1]", "[1]")]
    public void Quotes_and_tags_decide_before_the_characters_do(string text, string value) =>
        YamlTest.Json($"a: {text}\n").ShouldBe($"{{\"a\": {value}}}");

    private static SpecScalar Read(string text) => new(text, YamlScalars.Resolve(text), default);
}
