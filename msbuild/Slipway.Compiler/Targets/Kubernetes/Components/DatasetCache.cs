using System.Text.Json.Nodes;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary>The data that a training step reads, as the cache that KubeDL has Fluid make in front of a bucket.</summary>
/// <remarks>KubeDL makes the cache when no other job has made one of its name, and mounts it in every container.</remarks>
internal static class DatasetCache
{
    /// <summary>The cache of a job; null where no step gives it a dataset.</summary>
    public static JsonObject? Of(Component component)
    {
        var dataset = component
            .Application.Workflow.RunSteps.Where(step => step.Type == TrainedModel.StepType && step.Applies(component))
            .Select(step => step.Properties.Mapping("dataset"))
            .FirstOrDefault(one => one?.Mapping("s3")?.Text("bucket") is not null);
        return dataset is null ? null : Of(component, dataset);
    }

    private static JsonObject Of(Component component, SpecMapping dataset)
    {
        var bucket = dataset.Mapping("s3")!.Text("bucket")!.Text;
        var folder = dataset.Mapping("s3")!.Text("path")?.Text;
        return new JsonObject
        {
            ["name"] = $"{component.Name}-dataset",
            ["mountPath"] = dataset["mountPath"].ToJson() ?? "/data",
            ["dataset"] = new JsonObject
            {
                ["dataSources"] = new JsonArray(
                    new JsonObject { ["location"] = $"oss://{bucket}/{folder}", ["subDirName"] = bucket }
                ),
            },
            ["cacheEngine"] = new JsonObject { ["fluid"] = new JsonObject { ["alluxioRuntime"] = Runtime(dataset) } },
        };
    }

    private static JsonObject Runtime(SpecMapping dataset) =>
        new()
        {
            ["replicas"] = dataset["workers"].ToJson() ?? 1,
            ["tieredStorage"] = new JsonArray(
                new JsonObject
                {
                    ["cachePath"] = "/dev/shm",
                    ["quota"] = dataset["cacheSize"].ToJson() ?? "1Gi",
                    ["mediumType"] = "MEM",
                }
            ),
        };
}
