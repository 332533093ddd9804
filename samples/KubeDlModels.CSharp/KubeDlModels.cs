/// <summary>Models and their versions, a job that makes one, a job for every night, and servers.</summary>
internal static class KubeDlModels
{
    private const string Trainer = "kubedl/tf-mnist-estimator-api:v0.1";

    /// <summary>A model, and versions of it whose files are in each of the three places that KubeDL can pack them from.</summary>
    [Spec]
    public static IEnumerable<SpecDocument> Models()
    {
        var resnet = new Model("resnet").WithDescription("Classifies pictures.");
        yield return resnet;

        yield return new ModelVersion("resnet-v1", resnet, imageRepo: "modelhub/resnet")
            .WithCreatedBy("user1")
            .WithImageTag("v1")
            .WithLocalStorage("/foo", nodeName: "kind-control-plane");

        yield return new ModelVersion("resnet-v2", resnet, imageRepo: "modelhub/resnet")
            .WithCreatedBy("user1")
            .WithImageTag("v2")
            .WithNfs("nas.example.com", path: "/models/resnet/2");

        yield return new ModelVersion("resnet-v3", resnet, imageRepo: "modelhub/resnet")
            .WithCreatedBy("user1")
            .WithImageTag("v3")
            .WithAwsEfs("fs-0a1b2c3d::fsap-4e5f6a7b", efs => efs.WithAttribute("encryptInTransit", "true"));
    }

    /// <summary>Trains a model, packs it, and serves it; and trains it again every night.</summary>
    [Spec]
    public static IEnumerable<SpecDocument> Digits()
    {
        var digits = new Model("digits").WithDescription("Reads handwritten digits.");
        yield return digits;

        var training = new TFJob("digits-training")
            .WithCleanPodPolicy(TFJob.CleanPodPolicy.None)
            .WithSuccessPolicy(TFJob.SuccessPolicy.AllWorkers)
            .WithModelVersion(digits, "modelhub/digits", model => Storage(model.WithImageTag("v1")))
            .WithWorker(worker =>
                worker
                    .WithReplicas(2)
                    .WithRestartPolicy(ReplicaRestartPolicy.ExitCode)
                    .WithTemplate(pod =>
                        pod.WithContainer(
                            "tensorflow",
                            Trainer,
                            container =>
                                Train(container)
                                    .WithResources(resources =>
                                        resources.WithLimit("cpu", "2").WithLimit("memory", "2Gi")
                                    )
                        )
                    )
            );
        yield return training;

        var nightly = new TFJob("digits-nightly")
            .WithLabel("team", "vision")
            .WithModelVersion(digits, "modelhub/digits", Storage)
            .WithWorker(worker =>
                worker.WithTemplate(pod => pod.WithContainer("tensorflow", Trainer, container => Train(container)))
            );
        yield return new Cron("digits-nightly", "0 2 * * *", nightly)
            .WithConcurrencyPolicy(Cron.ConcurrencyPolicy.Forbid)
            .WithHistoryLimit(7);

        var stable = new ModelVersion("digits-stable", digits, imageRepo: "modelhub/digits")
            .WithCreatedBy(training)
            .WithImageTag("stable")
            .WithLocalStorage("/models/digits", nodeName: "kind-control-plane");
        yield return stable;

        yield return new Inference("digits", InferenceFramework.TFServing).WithPredictor(
            "main",
            predictor =>
                predictor
                    .WithModelVersion(stable)
                    .WithModelPath(stable.ServingPath)
                    .WithReplicas(2)
                    .WithTemplate(pod => pod.WithContainer("tensorflow", "tensorflow/serving:2.14.1", Serve))
        );
    }

    private static TrainedModel Storage(TrainedModelStart model) =>
        model.WithLocalStorage("/models/digits", mountPath: "/kubedl-model", nodeName: "any");

    private static Container Train(Container container) =>
        container.WithCommand(["python", "/keras_model_to_estimator.py", "/tmp/tfkeras_example/", "/kubedl-model"]);

    private static void Serve(Container container) =>
        container
            .WithArgs(["--port=9000", "--rest_api_port=8080"])
            .WithPort(8080, name: "http")
            .WithPort(9000, name: "grpc")
            .WithReadinessProbe(probe => probe.WithHttpGet("http", path: "/v1/models/digits").WithPeriodSeconds(5));
}
