namespace Slipway.Language.Tests.Rules;

public class LimitBelowRequestTests
{
    [Theory]
    [InlineData("cpu: \"3\"\nlimit: {cpu: {|SLIP3048:\"2\"|}}")]
    [InlineData("cpu: 1500m\nlimit: {cpu: {|SLIP3048:\"1\"|}}")]
    [InlineData("memory: 2Gi\nlimit: {memory: {|SLIP3048:1500M|}}")]
    public void A_limit_below_the_request_is_reported(string lines) =>
        SpecTest.Verify(Spec.Component("webservice", $"image: a/b:1\n{lines}"));

    [Theory]
    [InlineData("cpu: \"2\"\nlimit: {cpu: \"2\"}")]
    [InlineData("cpu: 500m\nlimit: {cpu: \"0.5\"}")]
    [InlineData("memory: 1Gi\nlimit: {memory: 1100M}")]
    public void A_limit_that_is_not_is_silent(string lines) =>
        SpecTest.Verify(Spec.Component("webservice", $"image: a/b:1\n{lines}"));
}
