using Slipway;

internal static class Specs
{
    /// <summary>Trains a model and serves it.</summary>
    [Spec]
    public static Application TrainingAndServing()
    {
        var app = new Application("slipway-project");

        var training = app.AddModelTraining("slipway-project-training", image: "fogdong/train-color:v1")
            .WithFramework(TrainingFramework.TensorFlow)
            .WithStorage("slipway-project-model", mountPath: "/model");

        app.AddModelServing("slipway-project-serving")
            .WithProtocol(ServingProtocol.TensorFlow)
            .WithPredictor(
                "main",
                predictor =>
                    predictor
                        .WithReplicas(1)
                        .WithGraph("model", ModelServer.TensorFlow, training.Storage("slipway-project-model"))
            )
            .DependsOn(training);

        return app;
    }
}
