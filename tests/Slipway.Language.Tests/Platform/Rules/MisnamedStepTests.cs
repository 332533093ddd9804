using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class MisnamedStepTests
{
    [Fact]
    public void A_copied_step_is_reported() =>
        SpecTest.Verify(Clusters("{|SLIP2024:dev-cluster|}", "prd-cluster", "{|SLIP2023:{|SLIP4517:prd-cluster|}|}"));

    [Fact]
    public void Steps_that_apply_what_they_are_named_after_are_fine() =>
        SpecTest.Verify(Clusters("dev-cluster", "prd-cluster", "dev-cluster"));

    [Fact]
    public void Names_are_free_where_every_component_is_applied() =>
        SpecTest.Verify(Clusters("dev-cluster", "dev-cluster", "prd-cluster"));

    /// <summary>Two clusters, and what each of the steps named after them applies.</summary>
    private static string Clusters(string dev, string prdApplies, string devApplies) =>
        Application(
            [
                Component("prd-cluster", "k8s-cluster", "provider: alibaba, resource: ACK"),
                Component(dev, "k8s-cluster", "provider: alibaba, resource: ASK"),
            ],
            $"name: create-prd-cluster, type: terraform-apply, properties: {{component: {prdApplies}}}",
            $"name: create-dev-cluster, type: terraform-apply, properties: {{component: {devApplies}}}"
        );
}
