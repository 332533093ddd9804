/// <summary>Trains a model and keeps it in a claim, which the cluster makes with its default storage class.</summary>
internal static class ModelTraining
{
    [Spec]
    public static Application Describe()
    {
        var app = new Application("training-serving", "default");
        app.AddModelTraining("demo-training", image: "fogdong/train-color:v1")
            .WithFramework(TrainingFramework.TensorFlow)
            .WithStorage("my-pvc", mountPath: "/model");
        return app;
    }
}
