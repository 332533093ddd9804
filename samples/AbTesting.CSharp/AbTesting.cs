/// <summary>Two models behind one address: a header in the request decides which of them answers.</summary>
internal static class AbTesting
{
    [Spec]
    public static Application Describe()
    {
        var app = new Application("color-style-ab-serving", "default");

        var color = app.AddModelServing("color-ab-serving")
            .WithProtocol(ServingProtocol.TensorFlow)
            .WithPredictor(
                "model1",
                predictor =>
                    predictor
                        .WithReplicas(1)
                        .WithGraph("my-model", ModelServer.TensorFlow, modelUri: "pvc://color-model/model/v2")
            );

        // Style transfer takes long; a request may take ten seconds.
        var style = app.AddModelServing("style-ab-serving")
            .WithProtocol(ServingProtocol.TensorFlow)
            .WithTimeout("10000")
            .WithCustomRouting(header: "style: transfer", serviceName: color)
            .WithPredictor(
                "model2",
                predictor =>
                    predictor
                        .WithReplicas(1)
                        .WithGraph("my-model", ModelServer.TensorFlow, modelUri: "pvc://style-model/model")
            );

        app.AddWebService("ab-rest-serving", image: "fogdong/style-serving:v1")
            .WithExposeType(ExposeType.LoadBalancer)
            .WithEnv("URL", color.PredictUrl("my-model"))
            .WithPort(3333, expose: true)
            .DependsOn(color)
            .DependsOn(style);

        return app;
    }
}
