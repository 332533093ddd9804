using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class UnseenClaimMakerTests
{
    private const string Claim = "- {name: my-pvc, mountPath: /model}";

    [Theory]
    [InlineData("data.fluid.io/v1alpha1", "Dataset")]
    [InlineData(
        "helm.toolkit.fluxcd.io/v2",
        "HelmRelease",
        "spec: {interval: 1h, chartRef: {kind: OCIRepository, name: a}}"
    )]
    [InlineData("argoproj.io/v1alpha1", "Workflow", "spec: {entrypoint: a}")]
    [InlineData("monitoring.coreos.com/v1", "Prometheus")]
    [InlineData("acme.example.com/v1", "Farm")]
    public void What_may_make_any_claim_silences_and_is_named_once(string apiVersion, string kind, string spec = "")
    {
        var found = new SpecTest { Advice = ["SLIP2037"] }.Check(
            Spec.Application(Trained(Claim) + Served("pvc://my-pcv", "[train]") + Notebook("lab-work")),
            $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: {{|SLIP2037:other|}}}}\n{spec}\n",
            $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: another}}\n{spec}\n"
        );

        found.Single().Message.ShouldStartWith($"{kind} 'other' ({apiVersion}) may make the claim 'my-pcv'");
    }

    [Theory]
    [InlineData("helm, properties: {chart: redis, url: \"https://charts.example.com\"}")]
    [InlineData("acme-database")]
    public void A_component_that_may_make_any_claim_is_named_once(string type) =>
        new SpecTest { Advice = ["SLIP2037"] }.Check(
            Spec.Application(
                Trained(Claim) + Served("pvc://my-pcv", "[train]") + $"- {{name: {{|SLIP2037:other|}}, type: {type}}}\n"
            )
        );

    [Fact]
    public void Where_every_claim_is_made_nothing_is_said() =>
        new SpecTest { Advice = ["SLIP2037"] }.Check(
            Spec.Application(
                Trained(Claim)
                    + Served("pvc://my-pvc", "[train]")
                    + "- {name: other, type: helm, properties: {chart: redis, url: \"https://charts.example.com\"}}\n"
            )
        );
}
