/// <summary>A platform for machine learning: its clusters and buckets, a training, and a model that is served when people find it good.</summary>
internal static class MlPlatform
{
    private const string Bucket = "ml-example";
    private const string FileServer = "nas.example.com";

    /// <summary>What the platform is on: two clusters, an operator and a bucket.</summary>
    [Spec]
    public static Initializer Infrastructure()
    {
        var initializer = new Initializer("ml-infrastructure");
        var app = initializer.Template;

        var production = app.AddKubernetesCluster("prd-cluster", ClusterProduct.Ack).WithVersion("1.32.1-aliyun.1");
        // The serverless cluster costs nothing while no one develops.
        var development = app.AddKubernetesCluster("dev-cluster", ClusterProduct.Ask);
        var kubeflow = app.AddHelmChart("kubeflow", repo: "https://charts.example.com/kubeflow", chart: "kubeflow")
            .WithNamespace("kubeflow-system")
            .WithCreateNamespace();
        var bucket = app.AddObjectBucket("s3-bucket", Bucket);

        app.Workflow.AddTerraformApply("create-prod-cluster", production);
        app.Workflow.AddTerraformApply("create-dev-cluster", development);
        app.Workflow.AddHelmApply("deploy-kubeflow", kubeflow);
        app.Workflow.AddTerraformApply("create-s3-bucket", bucket);
        return initializer;
    }

    /// <summary>The version in production today, trained before this project began.</summary>
    [Spec]
    public static ModelVersion Today() =>
        new ModelVersion("mymodel-v1", "mymodel", imageRepo: "myhub/mymodel", @namespace: "ml")
            .WithImageTag("v1")
            .WithNfs(FileServer, "/models/mymodel/v1");

    /// <summary>Trains the next version, and serves it next to today's.</summary>
    [Spec]
    public static Application TrainingAndServing()
    {
        var app = new Application("training-and-serving", "ml");

        // The job saves nothing by itself, since someone evaluates the model first.
        var training = app.AddTensorFlowJob("my-tfjob")
            .WithWorker(worker =>
                worker
                    .WithTemplate(pod =>
                        pod.WithContainer(
                                "tensorflow",
                                "tf-mnist-estimator-api:v0.1",
                                container =>
                                    container
                                        .WithEnv("KUBEDL_MODEL_PATH", "/kubedl-model")
                                        .WithVolumeMount("model", "/kubedl-model")
                            )
                            .WithVolume("model", volume => volume.WithNfs(FileServer, "/models/mymodel/v2"))
                    )
                    .WithReplicas(3)
            );

        // 90 percent of the requests go to the old version, 10 to the new one.
        var production = app.AddTensorFlowServing("my-tfserving-prod")
            .WithPredictor(
                "model-a-predictor",
                predictor => Scaled(predictor, "tensorflow/serving:2.16.1", "mymodel-v1", weight: 90, batchSize: 32)
            )
            .WithPredictor(
                "model-b-predictor",
                predictor => Scaled(predictor, "tensorflow/serving:2.18.0", "mymodel-v2", weight: 10, batchSize: 64)
            )
            .WithArmsMetrics()
            .WithArmsLogging();

        var development = app.AddTensorFlowServing("my-tfserving-dev")
            .WithPredictor(
                "model-predictor",
                predictor =>
                    predictor
                        .WithTemplate(pod => pod.WithContainer("tensorflow", "tensorflow/serving:2.18.0"))
                        .WithModelVersion("mymodel-v2")
            );

        app.AddTopologyPolicy("dev").WithCluster("dev-cluster");
        app.AddTopologyPolicy("prod").WithCluster("prd-cluster");

        // The data of the bucket appears in the containers of the job.
        app.Workflow.AddMlModelTraining("train-model", training).WithDataset(data => data.WithS3(Bucket));
        // Someone evaluates the model, and resumes the workflow or ends it.
        app.Workflow.AddSuspend("evaluate-model");
        app.Workflow.AddMlModelCheckpoint(
            "save-model",
            step =>
                step.WithModelVersion(
                    "mymodel",
                    imageRepo: "myhub/mymodel",
                    imageTag: "v2",
                    version => version.WithNfs(FileServer, "/models/mymodel/v2")
                )
        );
        app.Workflow.AddMlModelServing("serve-model-in-dev", development, env: "dev");
        // Someone tries the model out in the development environment first.
        app.Workflow.AddSuspend("evaluate-serving");
        app.Workflow.AddMlModelServing("serve-model-in-prod", production, env: "prod");
        return app;
    }

    private static TensorFlowServing.Predictor Scaled(
        TensorFlowServing.PredictorStart predictor,
        string image,
        string modelVersion,
        int weight,
        int batchSize
    ) =>
        predictor
            .WithTemplate(pod =>
                pod.WithContainer(
                    "tensorflow",
                    image,
                    container => container.WithResources(resources => resources.WithRequest("cpu", "1"))
                )
            )
            .WithModelVersion(modelVersion)
            .WithReplicas(3)
            .WithTrafficWeight(weight)
            .WithAutoScale(maxReplicas: 10, minReplicas: 1)
            .WithBatching(batchSize);
}
