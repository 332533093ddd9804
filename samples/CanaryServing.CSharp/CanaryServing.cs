/// <summary>Two versions of a model, each with half of the requests.</summary>
internal static class CanaryServing
{
    [Spec]
    public static Application Describe()
    {
        var app = new Application("color-serving", "default");

        // WithCanary gives the stable version what the other one leaves, so the shares always add up.
        var serving = app.AddModelServing("color-model-serving")
            .WithProtocol(ServingProtocol.TensorFlow)
            .WithCanary(stable: Version("model1", "v1"), canary: Version("model2", "v2"), percent: 50);

        app.AddWebService("color-rest-serving", image: "fogdong/color-serving:v1")
            .WithExposeType(ExposeType.LoadBalancer)
            .WithEnv("URL", serving.PredictUrl("my-model"))
            .WithPort(3333, expose: true)
            .DependsOn(serving);

        return app;
    }

    /// <summary>A version of the model lies below its own path in the claim.</summary>
    private static ModelServing.Predictor Version(string name, string version) =>
        ModelServing.Predictor.Create(
            name,
            predictor =>
                predictor
                    .WithReplicas(1)
                    .WithGraph("my-model", ModelServer.TensorFlow, modelUri: $"pvc://color-model/model/{version}")
        );
}
