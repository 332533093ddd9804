using Slipway.Istio;
using Slipway.Prometheus;
using Slipway.Terraform;

namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>Kinds of Istio, of Prometheus' operator and of KubeVela's terraform-controller.</summary>
internal static class Operations
{
    public static IReadOnlyList<NativeKind> All =>
        [
            new(
                new VirtualService("shop")
                    .WithHost("shop.example.com")
                    .WithHttp(http =>
                        http.WithRoute(to => to.WithWeight(90).WithDestination("shop", subset: "v1"))
                            .WithRoute(to => to.WithWeight(10).WithDestination("shop", subset: "v2"))
                            .WithTimeout("5s")
                    ),
                """
                apiVersion: networking.istio.io/v1beta1
                kind: VirtualService
                metadata: {name: shop}
                spec:
                  hosts: [shop.example.com]
                  http:
                    - route:
                        - {weight: 90, destination: {host: shop, subset: v1}}
                        - {weight: 10, destination: {host: shop, subset: v2}}
                      timeout: 5s
                """
            ),
            new(
                PodMonitor
                    .Create("shop", shop => shop.WithSelector(pods => pods.WithMatchLabel("app", "shop")))
                    .WithPodMetricsEndpoint(metrics => metrics.WithPort("http").WithInterval("30s")),
                """
                apiVersion: monitoring.coreos.com/v1
                kind: PodMonitor
                metadata: {name: shop}
                spec: {selector: {matchLabels: {app: shop}}, podMetricsEndpoints: [{port: http, interval: 30s}]}
                """
            ),
            new(
                new Configuration("bucket").WithRemote("https://git.example.com/bucket").WithProviderRef("aws"),
                """
                apiVersion: terraform.core.oam.dev/v1beta2
                kind: Configuration
                metadata: {name: bucket}
                spec: {remote: "https://git.example.com/bucket", providerRef: {name: aws}}
                """
            ),
            new(
                Provider.Create(
                    "aws",
                    TerraformProvider.Aws,
                    aws =>
                        aws.WithCredentials(
                            CredentialsSource.Secret,
                            credentials => credentials.WithSecretRef("aws-credentials", "credentials")
                        )
                ),
                """
                apiVersion: terraform.core.oam.dev/v1beta1
                kind: Provider
                metadata: {name: aws}
                spec: {provider: aws, credentials: {source: Secret, secretRef: {name: aws-credentials, key: credentials}}}
                """
            ),
        ];
}
