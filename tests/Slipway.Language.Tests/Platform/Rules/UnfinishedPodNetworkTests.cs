using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnfinishedPodNetworkTests
{
    [Theory]
    [InlineData("{|SLIP4535:nodeCidrMask|}: 26", "add 'podCidr' and 'flannel' to 'addons'")]
    [InlineData("{|SLIP4535:podCidr|}: 172.20.0.0/16", "add 'flannel' to 'addons'")]
    [InlineData("{|SLIP4535:podCidr|}: 172.20.0.0/16, nodeCidrMask: 26", "add 'flannel' to 'addons'")]
    [InlineData("{|SLIP4535:podCidr|}: 172.20.0.0/16, addons: [{name: flannel, disabled: true}]", "add 'flannel'")]
    [InlineData("addons: [{name: {|SLIP4535:flannel|}}]", "add 'podCidr'")]
    [InlineData("{|SLIP4535:podVswitchIds|}: [vsw-a]", "add 'terway-eniip' to 'addons'")]
    public void A_part_without_the_others_is_reported(string properties, string remedy) =>
        SpecTest.Verify(Cluster(properties)).Single().Message.ShouldContain(remedy);

    [Theory]
    [InlineData("podCidr: 172.20.0.0/16, nodeCidrMask: 26, addons: [{name: flannel}]")]
    [InlineData("podVswitchIds: [vsw-a], addons: [{name: terway-eniip}]")]
    [InlineData("addons: [{name: terway-eniip}]")]
    public void A_network_with_all_its_parts_is_fine(string properties) => SpecTest.Verify(Cluster(properties));

    [Theory]
    [InlineData("{|SLIP1006:172.20.0.0|}")]
    [InlineData("{|SLIP1006:172.20.0.0/33|}")]
    [InlineData("{|SLIP1006:256.20.0.0/16|}")]
    public void Addresses_are_a_range(string range) => SpecTest.Verify(Cluster($"serviceCidr: {range}"));

    private static string Cluster(string properties, string product = "ACK") =>
        Application([
            Component(
                "prod",
                "k8s-cluster",
                $"provider: alibaba, resource: {product}, zoneIds: [cn-hangzhou-k], {properties}"
            ),
        ]);
}
