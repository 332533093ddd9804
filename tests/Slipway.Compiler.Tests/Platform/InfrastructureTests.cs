using Slipway.Compiler.Tests.Targets;
using Slipway.Language.Profiles;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Platform;

public class InfrastructureTests
{
    private static readonly string Chart = PlatformSpec.Component(
        "helm-chart",
        "{repo: \"oci://example.com/charts\", chart: kubeflow, version: 1.2.x, releaseName: flow, interval: 1h, values: {replicas: 2}}"
    );

    [Fact]
    public void A_chart_is_a_release_and_a_repository()
    {
        var objects = PlatformSpec.Objects("kubernetes", Chart);

        objects
            .Named("HelmRepository", "comp")
            .At("spec")!
            .ToJsonString()
            .ShouldBe("""{"type":"oci","url":"oci://example.com/charts","interval":"1h"}""");
        objects
            .Named("HelmRelease", "comp")
            .At("spec")!
            .ToJsonString()
            .ShouldBe(
                """{"interval":"1h","releaseName":"flow","chart":{"spec":{"chart":"kubeflow","version":"1.2.x","sourceRef":{"kind":"HelmRepository","name":"comp"}}},"values":{"replicas":2}}"""
            );
    }

    [Theory]
    [InlineData("", "helm.toolkit.fluxcd.io/v2", "source.toolkit.fluxcd.io/v1")]
    [InlineData("flux=2.2", "helm.toolkit.fluxcd.io/v2beta1", "source.toolkit.fluxcd.io/v1beta2")]
    [InlineData("addon-1.0.1", "helm.toolkit.fluxcd.io/v2beta1", "source.toolkit.fluxcd.io/v1beta2")]
    public void The_profile_says_which_Flux_there_is(string profile, string release, string repository)
    {
        var options = new WorkspaceOptions { Profile = Profile.Parse(profile, out _) };

        var objects = PlatformSpec.Objects("kubernetes", options, Chart);

        $"{objects.Named("HelmRelease", "comp")["apiVersion"]}".ShouldBe(release);
        $"{objects.Named("HelmRepository", "comp")["apiVersion"]}".ShouldBe(repository);
    }

    [Fact]
    public void What_a_Terraform_module_does_not_take_is_said()
    {
        var spec = PlatformSpec.Component(
            "k8s-cluster",
            "{provider: alibaba, resource: ASK, region: cn-hangzhou, {|SLIP4530:version|}: 1.32.1-aliyun.1, {|SLIP4530:nodePools|}: []}"
        );

        Findings.Verify("SLIP4530", ["kubernetes"], spec);
        Findings.Verify(
            "SLIP4530",
            ["argo"],
            spec.Replace("{|SLIP4530:", "", StringComparison.Ordinal).Replace("|}:", ":", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_cluster_without_a_module_is_an_error()
    {
        var spec = PlatformSpec.Component("k8s-cluster", "{provider: alibaba, resource: {|SLIP4531:ACK@Edge|}}");

        Findings.Verify("SLIP4531", ["kubevela"], spec);
        Findings.Verify(
            "SLIP4531",
            ["kubevela"],
            PlatformSpec.Component("k8s-cluster", "{provider: alibaba, resource: ACK}")
        );
    }
}
