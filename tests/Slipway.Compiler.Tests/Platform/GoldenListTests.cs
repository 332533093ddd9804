namespace Slipway.Compiler.Tests.Platform;

/// <summary>The objects that the corrected sample of the ML platform document stands for, one by one.</summary>
public class GoldenListTests
{
    private static readonly string Infrastructure = Sample("infrastructure");

    /// <summary>The sample, with the model in a folder of a node.</summary>
    private static readonly string Application = Sample("training-and-serving")
        .Replace(
            "nfs:\n                server: nas.example.com\n                path: /models/mymodel/v2",
            "localStorage:\n                path: /models/mymodel/v2\n                mountPath: /kubedl-model\n                nodeName: node-1",
            StringComparison.Ordinal
        );

    private static readonly string[] Documents = [Infrastructure, PlatformSpec.FirstVersion, Application];

    [Fact]
    public void Serving_without_an_operator_is_made_of_these_objects()
    {
        var objects = PlatformSpec.Objects("kubernetes", Documents);

        objects
            .Names()
            .ShouldBe([
                "Configuration prd-cluster",
                "Provider alibaba",
                "Configuration dev-cluster",
                "HelmRelease kubeflow",
                "HelmRepository kubeflow",
                "Configuration s3-bucket",
                "ModelVersion mymodel-v1",
                "TFJob my-tfjob",
                "ModelVersion mymodel-v2",
                "Deployment my-tfserving-prod-model-a-predictor",
                "ConfigMap my-tfserving-prod-model-a-predictor-config",
                "Service my-tfserving-prod-model-a-predictor",
                "HorizontalPodAutoscaler my-tfserving-prod-model-a-predictor",
                "Deployment my-tfserving-prod-model-b-predictor",
                "ConfigMap my-tfserving-prod-model-b-predictor-config",
                "Service my-tfserving-prod-model-b-predictor",
                "HorizontalPodAutoscaler my-tfserving-prod-model-b-predictor",
                "Service my-tfserving-prod",
                "VirtualService my-tfserving-prod",
                "PodMonitor my-tfserving-prod",
                "Deployment my-tfserving-dev-model-predictor",
                "Service my-tfserving-dev-model-predictor",
                "Service my-tfserving-dev",
            ]);
    }

    [Fact]
    public void Training_checkpoint_and_infrastructure_say_what_the_list_says()
    {
        var objects = PlatformSpec.Objects("kubernetes", Documents);

        var job = objects.Named("TFJob", "my-tfjob");
        $"{job.At("spec/tfReplicaSpecs/Worker/replicas")}".ShouldBe("3");
        $"{job.At("spec/tfReplicaSpecs/Worker/template/spec/containers/0/name")}".ShouldBe("tensorflow");
        $"{job.At("spec/cacheBackend/dataset/dataSources/0/location")}".ShouldBe("oss://ml-example/");
        var version = objects.Named("ModelVersion", "mymodel-v2");
        $"{version.At("metadata/namespace")}".ShouldBe("ml");
        $"{version.At("spec/modelName")} {version.At("spec/imageTag")}".ShouldBe("mymodel v2");
        $"{version.At("spec/storage/localStorage/mountPath")}".ShouldBe("/kubedl-model");
        var release = objects.Named("HelmRelease", "kubeflow");
        $"{release.At("spec/targetNamespace")} {release.At("spec/install/createNamespace")}".ShouldBe(
            "kubeflow-system true"
        );
        $"{objects.Named("Configuration", "s3-bucket").At("spec/hcl")}".ShouldContain("bucket = \"ml-example\"");
    }

    [Fact]
    public void Traffic_autoscaling_batching_and_traits_say_what_the_list_says()
    {
        var objects = PlatformSpec.Objects("kubernetes", Documents);

        var routes = objects.Named("VirtualService", "my-tfserving-prod");
        $"{routes.At("spec/http/0/route/0/weight")}/{routes.At("spec/http/0/route/1/weight")}".ShouldBe("90/10");
        $"{routes.At("spec/hosts/0")}".ShouldBe("my-tfserving-prod.ml.svc.cluster.local");
        var scaler = objects.Named("HorizontalPodAutoscaler", "my-tfserving-prod-model-b-predictor");
        $"{scaler.At("spec/minReplicas")}-{scaler.At("spec/maxReplicas")}".ShouldBe("1-10");
        objects
            .Where(one => $"{one["kind"]}" == "ConfigMap")
            .Select(one => $"{one.At("data/batching.config")}")
            .ShouldBe(["max_batch_size { value: 32 }\n", "max_batch_size { value: 64 }\n"]);
        var monitor = objects.Named("PodMonitor", "my-tfserving-prod");
        monitor
            .At("spec/selector/matchLabels")!
            .ToJsonString()
            .ShouldBe("""{"kubedl.io/inference-name":"my-tfserving-prod"}""");
        objects
            .Named("Deployment", "my-tfserving-prod-model-a-predictor")
            .At("spec/template/spec/containers/0/env")!
            .ToJsonString()
            .ShouldContain("""{"name":"aliyun_logs_my-tfserving-prod","value":"stdout"}""");
    }

    [Fact]
    public void With_an_autoscaler_no_one_else_says_how_many_pods_there_are()
    {
        var objects = PlatformSpec.Objects("kubernetes", Documents);

        objects.Named("Deployment", "my-tfserving-prod-model-a-predictor").At("spec/replicas").ShouldBeNull();
        $"{objects.Named("Deployment", "my-tfserving-dev-model-predictor").At("spec/replicas")}".ShouldBe("1");
    }

    [Fact]
    public void Serving_by_KubeDL_is_made_of_Inferences()
    {
        var documents = Documents.Select(one =>
            one.Replace("maxReplicas: 10", "maxReplicas: 10\n              autoScaler: {}", StringComparison.Ordinal)
        );

        var objects = PlatformSpec.Inferences([.. documents]);

        objects
            .Names()
            .Skip(6)
            .ShouldBe([
                "ModelVersion mymodel-v1",
                "TFJob my-tfjob",
                "ModelVersion mymodel-v2",
                "Inference my-tfserving-prod",
                "PodMonitor my-tfserving-prod",
                "Inference my-tfserving-dev",
            ]);
        var inference = objects.Named("Inference", "my-tfserving-prod");
        $"{inference.At("spec/framework")}".ShouldBe("TFServing");
        $"{inference.At("spec/predictors/0/trafficWeight")}".ShouldBe("90");
        $"{inference.At("spec/predictors/1/batching/batchSize")}".ShouldBe("64");
        objects.Named("PodMonitor", "my-tfserving-prod").At("spec/podMetricsEndpoints/0/targetPort").ShouldNotBeNull();
    }

    private static string Sample(string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "samples", "MlPlatform", "specs", $"{name}.yaml"));
}
