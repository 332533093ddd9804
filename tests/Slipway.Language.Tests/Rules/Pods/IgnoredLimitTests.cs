namespace Slipway.Language.Tests.Rules;

public class IgnoredLimitTests
{
    [Fact]
    public void A_limit_without_a_request_is_reported()
    {
        var found = SpecTest.Verify(Service("cpu: \"1\"", "cpu: \"2\", {|SLIP3045:memory|}: 2Gi"));

        found.Single().Message.ShouldEndWith("add 'memory' next to 'limit'");
    }

    [Fact]
    public void A_limit_next_to_a_request_is_fine() =>
        SpecTest.Verify(Service("cpu: \"1\"\nmemory: 1Gi", "cpu: \"2\", memory: 2Gi"));

    private static string Service(string requests, string limits) =>
        Spec.Component("webservice", $"image: nginx:1.25\n{requests}\nlimit: {{{limits}}}");
}
