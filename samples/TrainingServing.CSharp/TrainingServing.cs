/// <summary>Trains a model, serves it, and starts a service that calls it: each waits for the one before.</summary>
internal static class TrainingServing
{
    [Spec]
    public static Application Describe()
    {
        var app = new Application("training-serving", "default");

        var training = app.AddModelTraining("demo-training", image: "fogdong/train-color:v1")
            .WithFramework(TrainingFramework.TensorFlow)
            .WithStorage("my-pvc", mountPath: "/model");

        var serving = app.AddModelServing("demo-serving")
            .WithProtocol(ServingProtocol.TensorFlow)
            .WithPredictor(
                "model",
                predictor =>
                    predictor
                        .WithReplicas(1)
                        .WithGraph("my-model", ModelServer.TensorFlow, modelUri: training.Storage("my-pvc"))
            )
            .DependsOn(training);

        app.AddWebService("demo-rest-serving", image: "fogdong/color-serving:v1")
            .WithExposeType(ExposeType.LoadBalancer)
            .WithEnv("URL", serving.PredictUrl("my-model"))
            .WithPort(3333, expose: true)
            .DependsOn(serving);

        return app;
    }
}
