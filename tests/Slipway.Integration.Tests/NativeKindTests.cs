namespace Slipway.Integration.Tests;

/// <summary>Kubernetes' own kinds in C#, next to an Application.</summary>
public class NativeKindTests(PackedSlipway slipway)
{
    private const string Csharp = """
        using System.Collections.Generic;
        using Slipway;
        using Slipway.Kubernetes;

        internal static class Specs
        {
            [Spec]
            public static IEnumerable<SpecDocument> Shop()
            {
                yield return Deployment
                    .Create(
                        "web",
                        web =>
                            web.WithSelector(pods => pods.WithMatchLabel("app", "web"))
                                .WithTemplate(pod =>
                                    pod.WithLabel("app", "web")
                                        .WithContainer("web", "nginx:1.27", web => web.WithPort(80))
                                )
                    )
                    .WithReplicas(2);
                yield return new Service("web").WithSelector("app", "web").WithPort(80);
                yield return new Ingress("web").WithRule(rule =>
                    rule.WithHost("web.example.com")
                        .WithHttp(http =>
                            http.WithPath(
                                Ingress.IngressPathPathType.Prefix,
                                path =>
                                    path.WithPath("/")
                                        .WithBackend(to => to.WithService("web", web => web.WithPort(number: 80)))
                            )
                        )
                );
                var app = new Application("queue");
                app.AddWorker("queue", "example/queue:1").WithScaler(3);
                yield return app;
            }
        }
        """;

    /// <summary>Keys are written in the order in which they were given, as in C#.</summary>
    private const string Yaml = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec: {containers: [{name: web, image: "nginx:1.27", ports: [{containerPort: 80}]}]}
          replicas: 2
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: web}
        spec: {selector: {app: web}, ports: [{port: 80}]}
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: {name: web}
        spec:
          rules:
            - host: web.example.com
              http: {paths: [{pathType: Prefix, path: /, backend: {service: {name: web, port: {number: 80}}}}]}
        ---
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: queue}
        spec:
          components:
            - name: queue
              type: worker
              properties: {image: "example/queue:1"}
              traits: [{type: scaler, properties: {replicas: 3}}]
        """;

    [Fact]
    public async Task They_are_built_like_their_twins_in_YAML()
    {
        using var csharp = new UserProject(slipway);
        using var yaml = new UserProject(slipway);
        csharp.Write("Specs.cs", Csharp);
        yaml.Write("specs/shop.yaml", Yaml);

        (await csharp.Build()).ShouldSucceed();
        (await yaml.Build()).ShouldSucceed();

        csharp.Manifests().Count.ShouldBeGreaterThan(3);
        csharp.Manifests().ShouldBe(yaml.Manifests());
    }

    [Fact]
    public async Task A_mistake_is_an_error_at_the_very_characters()
    {
        using var project = new UserProject(slipway);
        project.Write("Specs.cs", Csharp.Replace(".WithPort(80);", ".WithPort(80000);", StringComparison.Ordinal));

        (await project.Build()).ShouldFail().Output.ShouldContain("error SLIP1007");
    }
}
