/// <summary>The data scientist's notebook: it waits for the training, whose claim is for one node at a time.</summary>
internal static class JupyterNotebook
{
    [Spec]
    public static Application Describe()
    {
        var app = new Application("notebook", "default");

        var training = app.AddModelTraining("demo-training", image: "fogdong/train-color:v1")
            .WithFramework(TrainingFramework.TensorFlow)
            .WithStorage("my-pvc", mountPath: "/model");

        app.AddJupyterNotebook("demo-notebook")
            .WithCpu("1")
            .WithMemory("2Gi")
            .WithServiceType(NotebookServiceType.ClusterIP)
            .WithStorage("my-pvc", "/model")
            .DependsOn(training);

        return app;
    }
}
