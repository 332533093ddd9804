using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class EarlyProxyModeTests
{
    [Theory]
    [InlineData("version: 1.34.3-aliyun.1, proxyMode: {|SLIP4533:nftables|}")]
    [InlineData("version: 1.32.1-aliyun.1, proxyMode: {|SLIP4533:nftables|}")]
    public void A_version_that_is_too_old_is_reported(string properties) => SpecTest.Verify(Cluster(properties));

    [Theory]
    [InlineData("version: 1.35.0-aliyun.1, proxyMode: nftables")]
    [InlineData("proxyMode: nftables")]
    [InlineData("version: 1.32.1-aliyun.1, proxyMode: ipvs")]
    [InlineData("version: 1.32.1-aliyun.1")]
    public void Others_are_fine(string properties) => SpecTest.Verify(Cluster(properties));

    private static string Cluster(string properties) =>
        Application([Component("prod", "k8s-cluster", $"provider: alibaba, resource: ACK, {properties}")]);
}
