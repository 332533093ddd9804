using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Platform;

public class ServingTests
{
    [Fact]
    public void Arguments_of_the_users_own_stay_and_Services_lead_to_their_ports()
    {
        var objects = Serve(
            "{name: a, template: {spec: {containers: [{name: tensorflow, image: \"example/server:1.0\", args: [\"--rest_api_port=8501\", --verbose]}]}}}"
        );

        Container(objects)
            .At("args")!
            .ToJsonString()
            .ShouldBe("""["--rest_api_port=8501","--verbose","--port=9000"]""");
        Container(objects).At("ports")!.ToJsonString().ShouldContain("8501");
        var ports = objects.Named("Service", "comp-a").At("spec/ports")!;
        $"{ports[0]!["port"]}→{ports[0]!["targetPort"]}".ShouldBe("8080→8501");
        $"{ports[1]!["port"]}→{ports[1]!["targetPort"]}".ShouldBe("9000→9000");
    }

    [Fact]
    public void A_server_next_to_other_containers_is_the_one_named_tensorflow()
    {
        var objects = Serve(
            "{name: a, template: {spec: {containers: [{name: proxy, image: \"example/proxy:1.0\"}, {name: tensorflow, image: \"example/server:1.0\"}]}}}"
        );

        Container(objects).At("args").ShouldBeNull();
        Container(objects, 1).At("args").ShouldNotBeNull();
    }

    [Fact]
    public void A_model_is_copied_out_of_its_image_and_mounted_in_every_container()
    {
        var objects = Serve(
            "{name: a, modelVersion: mymodel-v1, modelPath: /models/here, template: {spec: {containers: [{name: tensorflow, image: \"example/server:1.0\", env: [{name: MODEL_NAME, value: mine}]}, {name: proxy, image: \"example/proxy:1.0\"}]}}}",
            PlatformSpec.FirstVersion
        );

        var pod = objects.Named("Deployment", "comp-a").At("spec/template/spec")!;
        $"{pod.At("initContainers/0/image")}".ShouldBe("myhub/mymodel:v1");
        $"{pod.At("containers/0/volumeMounts/0/mountPath")}".ShouldBe("/models/here");
        $"{pod.At("containers/1/volumeMounts/0/mountPath")}".ShouldBe("/models/here");
        pod.At("containers/0/env")!.AsArray().Count(one => $"{one!["name"]}" == "MODEL_NAME").ShouldBe(1);
        pod.At("containers/0/args")!.ToJsonString().ShouldContain("--model_base_path=/models/here");
    }

    [Fact]
    public void What_a_Deployment_selects_does_not_change_with_the_version()
    {
        var objects = Serve(
            $"{{name: a, modelVersion: mymodel-v1, template: {{spec: {{containers: [{PlatformSpec.Container}]}}}}}}",
            PlatformSpec.FirstVersion
        );

        var spec = objects.Named("Deployment", "comp-a").At("spec")!;
        spec.At("selector/matchLabels")!
            .AsObject()
            .Select(one => one.Key)
            .ShouldBe(["kubedl.io/inference-name", "kubedl.io/predictor-name"]);
        spec.At("template/metadata/labels")!.AsObject().Select(one => one.Key).ShouldContain("kubedl.io/model-version");
    }

    [Fact]
    public void Batching_may_wait_and_metrics_may_be_elsewhere()
    {
        var spec = PlatformSpec.Component(
            "tfserving",
            $"{{predictors: [{{name: a, batching: {{batchSize: 8, timeoutSeconds: 2}}, template: {{spec: {{containers: [{PlatformSpec.Container}]}}}}}}]}}",
            "{type: arms-metrics, properties: {path: /metrics, interval: 5s}}"
        );

        var objects = PlatformSpec.Objects("kubernetes", spec);

        var files = objects.Named("ConfigMap", "comp-a-config");
        $"{files.At("data/batching.config")}".ShouldBe(
            "max_batch_size { value: 8 }\nbatch_timeout_micros { value: 2000000 }\n"
        );
        $"{files.At("data/monitoring.config")}".ShouldBe("prometheus_config { enable: true, path: \"/metrics\" }\n");
        var endpoint = objects.Named("PodMonitor", "comp").At("spec/podMetricsEndpoints/0")!;
        endpoint.ToJsonString().ShouldBe("""{"port":"rest","path":"/metrics","interval":"5s"}""");
    }

    [Fact]
    public void Logs_of_every_container_are_collected_as_the_trait_says()
    {
        var spec = PlatformSpec.Component(
            "tfjob",
            "{tfReplicaSpecs: {Worker: {template: {spec: {containers: [{name: tensorflow, image: \"example/train:1.0\"}]}}}}}",
            "{type: arms-logging, properties: {logstore: train-logs, project: ml-logs, path: /logs/*.log, tag: team=vision, shards: 3, days: 7}}"
        );

        var job = PlatformSpec.Objects("kubernetes", spec).Named("TFJob", "comp");

        var variables = job.At("spec/tfReplicaSpecs/Worker/template/spec/containers/0/env")!.AsArray();
        variables
            .Select(one => $"{one!["name"]}={one["value"]}")
            .ShouldBe([
                "aliyun_logs_train-logs=/logs/*.log",
                "aliyun_logs_train-logs_project=ml-logs",
                "aliyun_logs_train-logs_tags=team=vision",
                "aliyun_logs_train-logs_shard=3",
                "aliyun_logs_train-logs_ttl=7",
            ]);
    }

    private static IReadOnlyList<JsonObject> Serve(string predictor, params string[] documents) =>
        PlatformSpec.Objects(
            "kubernetes",
            [PlatformSpec.Component("tfserving", $"{{predictors: [{predictor}]}}"), .. documents]
        );

    private static JsonNode Container(IReadOnlyList<JsonObject> objects, int at = 0) =>
        objects.Named("Deployment", "comp-a").At($"spec/template/spec/containers/{at}")!;
}
