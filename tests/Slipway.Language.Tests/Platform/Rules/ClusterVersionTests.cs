using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class ClusterVersionTests
{
    [Theory]
    [InlineData("v1.20")]
    [InlineData("1.32-aliyun.1")]
    [InlineData("1.32.1")]
    [InlineData("1.20.4-aliyun.1")]
    public void A_version_the_cloud_does_not_offer_is_reported(string version) =>
        SpecTest.Verify(Cluster($"{{|SLIP4510:{version}|}}"));

    [Theory]
    [InlineData("1.32.1-aliyun.1")]
    [InlineData("1.24.6-aliyun.1")]
    public void A_whole_version_is_fine(string version) => SpecTest.Verify(Cluster(version));

    private static string Cluster(string version) =>
        Application([Component("prod", "k8s-cluster", $"provider: alibaba, resource: ACK, version: {version}")]);
}
