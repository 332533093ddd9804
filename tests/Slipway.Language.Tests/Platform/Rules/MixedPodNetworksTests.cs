using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class MixedPodNetworksTests
{
    [Theory]
    [InlineData("podCidr: 172.20.0.0/16, {|SLIP4534:podVswitchIds|}: [vsw-a]")]
    [InlineData("addons: [{name: flannel}], {|SLIP4534:podVswitchIds|}: [vsw-a]")]
    [InlineData("podCidr: 172.20.0.0/16, addons: [{name: {|SLIP4534:terway-eniip|}}]")]
    [InlineData("addons: [{name: flannel}, {name: {|SLIP4534:terway-eni|}}]")]
    [InlineData("nodeCidrMask: 26, addons: [{name: logtail-ds}, {name: {|SLIP4534:terway-eniip|}}]")]
    public void Parts_of_two_networks_are_reported_once(string properties) => SpecTest.Verify(Cluster(properties));

    [Theory]
    [InlineData("podCidr: 172.20.0.0/16, nodeCidrMask: 26, addons: [{name: flannel}]")]
    [InlineData("podCidr: 172.20.0.0/16, addons: [{name: flannel}, {name: terway-eniip, disabled: true}]")]
    [InlineData("podVswitchIds: [vsw-a], addons: [{name: terway-eniip}, {name: terway-controlplane}]")]
    [InlineData("addons: [{name: terway-eniip}]")]
    [InlineData("serviceCidr: 192.168.0.0/16")]
    [InlineData("addons: [{name: arms-prometheus}]")]
    public void A_whole_network_is_fine(string properties) => SpecTest.Verify(Cluster(properties));

    [Theory]
    [InlineData("ASK")]
    [InlineData("ACK@Edge")]
    public void Networks_of_other_products_are_not_judged(string product) =>
        SpecTest.Verify(Cluster("nodeCidrMask: 26, podVswitchIds: [vsw-a]", product));

    private static string Cluster(string properties, string product = "ACK") =>
        Application([
            Component(
                "prod",
                "k8s-cluster",
                $"provider: alibaba, resource: {product}, zoneIds: [cn-hangzhou-k], {properties}"
            ),
        ]);
}
