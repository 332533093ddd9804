using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>Documents of native kinds: what their schemas say of names and values holds while they are written.</summary>
public sealed class NativeKindTests
{
    [Theory]
    [InlineData("""Service Make() => new("web")""")]
    [InlineData("""Service Make() => new({|SLIP1005:"9web"|})""")]
    [InlineData("""ConfigMap Make() => new("9web.settings")""")]
    [InlineData("""ConfigMap Make() => new({|SLIP1005:"My_Settings"|})""")]
    [InlineData("""ClusterRole Make() => new("system:nodes:Read")""")]
    [InlineData("""ClusterRole Make() => new({|SLIP1006:"nodes/read"|})""")]
    public Task Names(string member) => Members(member);

    [Theory]
    [InlineData("""Service Make() => new Service("web").WithPort(443).WithPort(65535)""")]
    [InlineData("""Service Make() => new Service("web").WithPort({|SLIP1007:65536|})""")]
    [InlineData("""Deployment Make() => Deployment.Create("web", web => Web(web)).WithReplicas({|SLIP1007:-1|})""")]
    [InlineData(
        """Deployment Make() => Deployment.Create("web", web => Web(web)).WithLabel("team", {|SLIP1005:"a b"|})"""
    )]
    public Task Values(string member) => Members(member);

    [Theory]
    [InlineData("""Secret Make() => new Secret("web").WithData("password", "aHVudGVyMg==")""")]
    [InlineData("""Secret Make() => new Secret("web").WithData("password", "hunter2!")""")]
    public Task What_is_not_for_everyone_to_see_is_left_to_the_build(string member) => Members(member);

    private static Task Members(string member) =>
        Verify.Members(
            $"""
            [Spec] public static Slipway.Kubernetes.{member.Replace(
                " new S",
                " new Slipway.Kubernetes.S",
                StringComparison.Ordinal
            ).Replace(" Deployment.C", " Slipway.Kubernetes.Deployment.C", StringComparison.Ordinal)};
            private static Slipway.Kubernetes.Deployment Web(Slipway.Kubernetes.DeploymentStart web) =>
                web.WithSelector(pods => pods.WithMatchLabel("app", "web"))
                    .WithTemplate(pod => pod.WithLabel("app", "web").WithContainer("web", "nginx:1.27"));
            """
        );
}
