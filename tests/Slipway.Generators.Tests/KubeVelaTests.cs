using System.Text.Json.Nodes;
using Slipway.Generators.Tests.Generation;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;

namespace Slipway.Generators.Tests;

/// <summary>The builders of KubeVela's own component types, used as specs use them.</summary>
public sealed class KubeVelaTests
{
    [Fact]
    public void Each_component_in_CSharp_is_that_of_the_YAML()
    {
        var app = new Application("shop");
        app.AddWorker("queue", image: "shop/queue:1.4").WithCmd(["work", "--all"]);
        app.AddStatefulSet("cache", image: "redis:7.2").WithPort(6379, port => port.WithExpose());
        app.AddDaemon("agent", image: "shop/agent:1.0")
            .WithVolumeMounts(mounts => mounts.WithHostPath("logs", "/logs", "/var/log"));
        app.AddTaskJob("migrate", image: "shop/migrate:1.4").WithCount(2);
        app.AddCronTask("report", image: "shop/report:1.4", schedule: "@daily").WithSuspend();
        app.AddK8sObjects("settings").WithObject("v1", "ConfigMap", one => one.With("immutable", true));
        app.AddHelm("redis", chart: "redis").WithUrl("https://charts.example.com").WithTargetNamespace("data");
        app.AddKustomize("site", path: "./deploy").WithUrl("https://example.com/site.git");
        app.AddVelaHelmChart("store", source: "oci://registry.example.com/charts/store");
        app.AddRefObjects("known").WithObject(one => one.WithResource("deployments").WithGroup("apps"));
        using var text = new StringWriter();
        SpecModel.Write(text, [app]);

        const string Yaml = """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: shop}
            spec:
              components:
              - name: queue
                type: worker
                properties: {image: "shop/queue:1.4", cmd: [work, --all]}
              - name: cache
                type: statefulset
                properties: {image: "redis:7.2", ports: [{port: 6379, expose: true}]}
              - name: agent
                type: daemon
                properties:
                  image: "shop/agent:1.0"
                  volumeMounts: {hostPath: [{name: logs, mountPath: /logs, path: /var/log}]}
              - name: migrate
                type: task
                properties: {image: "shop/migrate:1.4", count: 2}
              - name: report
                type: cron-task
                properties: {image: "shop/report:1.4", schedule: "@daily", suspend: true}
              - name: settings
                type: k8s-objects
                properties: {objects: [{apiVersion: v1, kind: ConfigMap, immutable: true}]}
              - name: redis
                type: helm
                properties: {chart: redis, url: "https://charts.example.com", targetNamespace: data}
              - name: site
                type: kustomize
                properties: {path: ./deploy, url: "https://example.com/site.git"}
              - name: store
                type: helmchart
                properties: {chart: {source: "oci://registry.example.com/charts/store"}}
              - name: known
                type: ref-objects
                properties: {objects: [{resource: deployments, group: apps}]}
            """;
        var written = YamlTree.Of(YamlFile.Read(SourceText.From("shop.yaml", Yaml)).Documents.Single());
        var built = ModelTree.Of(text.ToString());
        JsonNode.DeepEquals(JsonNode.Parse(built), JsonNode.Parse(written)).ShouldBeTrue($"{built}\n{written}");
    }
}
