namespace Slipway.Testing.Tests;

/// <summary>Values of manifests, and what tests expect of them.</summary>
public sealed class ValueTests
{
    private static readonly SlipwayObject Config = SlipwayCompilation
        .CompileYaml(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
              labels: {app.kubernetes.io/name: web, tier: front}
            spec:
              replicas: 3
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  hostNetwork: false
                  containers:
                  - name: web
                    image: nginx:1.27
                    args: [serve, "8080"]
                    volumeMounts:
                    - {name: data, mountPath: /data}
                    - {name: data, mountPath: /more, subPath: more}
                  volumes:
                  - {name: data, emptyDir: {}}
            """,
            new SlipwayOptions { Targets = ["kubernetes"] }
        )
        .ShouldHaveNoErrors()
        .Object("Deployment", "web");

    [Fact]
    public void Values_have_their_types()
    {
        Config.ApiVersion.ShouldBe("apps/v1");
        Config["spec.replicas"].AsInt().ShouldBe(3);
        Config["spec.replicas"].AsLong().ShouldBe(3L);
        Config["spec.replicas"].AsDouble().ShouldBe(3d);
        Config["spec.template.spec.hostNetwork"].AsBool().ShouldBeFalse();
        Config["spec.template.spec.containers"][0]["image"].AsString().ShouldBe("nginx:1.27");
        Config["spec.template.spec.containers[web].args"]
            .Items.Select(one => one.AsString())
            .ShouldBe(["serve", "8080"]);
        Config["metadata.labels"].Keys.ShouldBe(["app.kubernetes.io/name", "tier"]);
        Config["metadata.labels[app.kubernetes.io/name]"].AsString().ShouldBe("web");
        Config["metadata.labels['app.kubernetes.io/name']"].ToString().ShouldBe("web");
        Config["spec.selector"].ToString().ShouldBe("""{"matchLabels":{"app":"web"}}""");
        Config["spec.template.spec.containers.0.name"].Path.ShouldBe("spec.template.spec.containers[0].name");
    }

    [Fact]
    public void A_value_of_another_type_is_said_with_what_it_is()
    {
        Message(() => Config["spec.replicas"].AsString())
            .ShouldBe("'spec.replicas' of Deployment 'web' is the number 3, and not a text");
        Message(() => Config["metadata.name"].AsInt())
            .ShouldBe("'metadata.name' of Deployment 'web' is the text \"web\", and not a whole number of 32 bits");
        Message(() => Config["metadata.name"].Items)
            .ShouldBe("'metadata.name' of Deployment 'web' is the text \"web\", and not a list");
        Message(() => Config["metadata.name"].Keys)
            .ShouldBe("'metadata.name' of Deployment 'web' is the text \"web\", and not a mapping");
        Message(() => Config["metadata.name"].AsBool()).ShouldEndWith("and not true or false");
        Message(() => Config["metadata.name"].AsDouble()).ShouldEndWith("and not a number");
    }

    [Fact]
    public void What_is_as_expected_goes_on()
    {
        Config
            .ShouldHaveValue("spec.replicas", 3)
            .ShouldHaveValue("spec.replicas", 3.0)
            .ShouldHaveValue("spec.replicas", 3m)
            .ShouldHaveValue("spec.template.spec.hostNetwork", false)
            .ShouldHaveValue("spec.template.spec.containers[0].args", new[] { "serve", "8080" })
            .ShouldHaveValue("spec.selector.matchLabels", new Dictionary<string, string> { ["app"] = "web" })
            .ShouldNotHaveValue("spec.paused")
            .ToString()
            .ShouldBe("Deployment 'web'");
        Config.ShouldHaveValue("spec.template.spec.volumes[data].emptyDir").Keys.ShouldBeEmpty();
        Config["spec"].ShouldHaveValue("replicas", 3);
    }

    [Fact]
    public void What_is_not_as_expected_is_said_with_both()
    {
        Message(() => Config.ShouldHaveValue("spec.replicas", 4))
            .ShouldBe("expected 'spec.replicas' of Deployment 'web' to be the number 4, and it is the number 3");
        Message(() => Config.ShouldHaveValue("spec.replicas", "3"))
            .ShouldBe("expected 'spec.replicas' of Deployment 'web' to be the text \"3\", and it is the number 3");
        Message(() => Config.ShouldHaveValue("spec.replicas", null))
            .ShouldBe("expected 'spec.replicas' of Deployment 'web' to be null, and it is the number 3");
        Message(() => Config.ShouldHaveValue("spec.template.spec.containers[0].args", new[] { "serve" }))
            .ShouldEndWith("to be the list [\"serve\"], and it is the list [\"serve\",\"8080\"]");
        Message(() => Config.ShouldHaveValue("spec.selector.matchLabels", new Dictionary<string, string>()))
            .ShouldEndWith("to be the mapping {}, and it is the mapping {\"app\":\"web\"}");
        Message(() => Config.ShouldNotHaveValue("spec.replicas"))
            .ShouldBe("expected 'spec.replicas' of Deployment 'web' to be absent, and it is the number 3");
        Message(() => Config.ShouldHaveValue("spec.replicas", DayOfWeek.Monday))
            .ShouldStartWith("a value of a manifest is never a DayOfWeek:");
    }

    [Fact]
    public void An_object_is_the_YAML_of_its_manifest() =>
        Specs
            .Compiled.Manifest("kubernetes/shop.yaml")
            .Text.ShouldEndWith(Specs.Compiled.Object("Service", "web").ToYaml());

    private static string Message(Func<object?> act) => Should.Throw<SlipwayAssertionException>(() => act()).Message;
}
