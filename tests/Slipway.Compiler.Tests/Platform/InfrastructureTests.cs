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
}
