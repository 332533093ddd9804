using Microsoft.Build.Utilities;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Tests.Imaging;

/// <summary>Demo.csproj, which has images: the items for them, and the tasks as its build runs them.</summary>
internal static class ImageProject
{
    public static BuildImages BuildTask(TaskRun run) =>
        Set(run, new BuildImages { LayoutFolder = run.PathOf("layout"), Registry = "registry.example.com/ml/" });

    /// <summary>The task that verifies the model in folder <c>models</c>.</summary>
    public static VerifyImages VerifyTask(TaskRun run)
    {
        var task = Set(run, new VerifyImages());
        task.Models = [Model("models")];
        return task;
    }

    public static TaskItem Model(string path, params (string, string)[] metadata) =>
        Item(path, [("Repository", "team/" + path), ("AllowScratch", "true"), .. metadata]);

    public static TaskItem Image(string path, params (string, string)[] metadata) =>
        Item(path, [("Repository", "team/" + path), ("BaseImage", "scratch"), .. metadata]);

    private static T Set<T>(TaskRun run, T task)
        where T : ImagesTask
    {
        task.BuildEngine = run.Engine;
        task.ProjectFile = "Demo.csproj";
        task.ProjectFolder = run.PathOf("");
        task.IntermediateFolder = run.PathOf("obj");
        task.LockFile = run.PathOf("slipway.lock.json");
        task.ModelBaseImage = "scratch";
        task.Version = "1.0.0";
        return task;
    }

    private static TaskItem Item(string path, (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(path);
        foreach (var (name, value) in metadata)
            item.SetMetadata(name, value);
        return item;
    }
}
