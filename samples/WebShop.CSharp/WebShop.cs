/// <summary>
/// A web shop: pages that customers see, a cart that keeps what they choose, a worker that handles orders, and a task that
/// prepares its database. It uses the traits that Applications use most.
/// </summary>
internal static class WebShop
{
    [Spec]
    public static Application Describe()
    {
        var app = new Application("web-shop");

        var pages = app.AddWebService("pages", image: "shop/pages:2.4.1")
            .WithCpu("250m")
            .WithMemory("256Mi")
            .WithPort(8080)
            .WithEnv("CART_URL", "http://cart:8080/api")
            .WithReadinessProbe(probe => probe.WithHttpGet("/ready", 8080))
            .WithGateway(
                new Dictionary<string, int> { ["/"] = 8080 },
                domain: "shop.example.com",
                @class: "nginx",
                secretName: "shop-certificate"
            )
            .WithCpuScaler(min: 2, max: 10, cpuUtil: 60)
            .WithStorageTrait(storage => storage.WithEmptyDir("access-log", "/var/log/shop"))
            .WithSidecar(
                "ship-logs",
                image: "fluent/fluent-bit:3.2.2",
                // The trait 'storage' calls the volume so.
                sidecar =>
                    sidecar
                        .WithArgs(["--config", "/fluent-bit/etc/shop.yaml"])
                        .WithVolume("emptydir-access-log", "/var/log/shop")
            )
            .WithLabelsTrait(labels => labels.With("tier", "front"))
            .WithAnnotationsTrait(annotations =>
                annotations.With("prometheus.io/scrape", "true").With("prometheus.io/port", "8080")
            );

        var cart = app.AddWebService("cart", image: "shop/cart:1.9.0")
            .WithPort(8080)
            .WithScaler(3)
            .WithResource(resource =>
                resource.WithRequests(cpu: "500m", memory: "512Mi").WithLimits(cpu: "1", memory: "1Gi")
            )
            .WithExpose(expose => expose.WithPort(8080));
        pages.DependsOn(cart);

        app.AddWorker("orders", image: "shop/orders:1.3.2")
            .WithCmd(["orders", "--from", "http://cart:8080/queue"])
            .WithEnv(
                "DATABASE_PASSWORD",
                password => password.WithValueFrom(from => from.WithSecretKeyRef("orders-database", "password"))
            )
            .WithEnvTrait(env => env.WithEnv("LOG_LEVEL", "info").WithEnv("TZ", "Europe/Berlin"))
            .WithStorageTrait(storage =>
                storage.WithPvc(
                    "invoices",
                    "/var/lib/invoices",
                    claim => claim.WithResources(size => size.WithRequests("10Gi"))
                )
            );

        app.AddTaskJob("prepare", image: "shop/orders:1.3.2")
            .WithRestart(TaskJob.FinishingRestart.OnFailure)
            .WithCmd(["orders", "--prepare"]);

        var production = app.AddOverridePolicy(
            "production",
            policy =>
                policy.WithComponent(change =>
                    change.WithName("cart").WithTrait("scaler", scaler => scaler.WithProperty("replicas", 6))
                )
        );
        var here = app.AddTopologyPolicy("here", policy => policy.WithCluster("local"));
        app.Workflow.AddDeploy("deploy", step => step.WithPolicies([production, here]));

        return app;
    }
}
