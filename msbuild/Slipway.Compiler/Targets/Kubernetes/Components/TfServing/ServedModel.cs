using System.Text.Json.Nodes;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.Kubernetes.Components.TfServing;

/// <summary>The model of a predictor: the image it lies in, and how it gets into the pods.</summary>
/// <param name="Image">The image; empty where no spec says it, which a rule reports.</param>
/// <param name="Name">The name that requests call it by.</param>
/// <param name="Path">Where it appears in the containers.</param>
internal sealed record ServedModel(string Image, string Name, string Path)
{
    /// <summary>What KubeDL calls the volume and the container that fills it.</summary>
    private const string Loader = "kubedl-model-loader";

    /// <summary>Where a model lies in its image.</summary>
    private const string Root = "/kubedl-model";

    /// <summary>The model of a predictor; null where its containers bring their own.</summary>
    public static ServedModel? Of(ModelServer server, Workspace workspace)
    {
        if (server.ModelVersion is null && server.ModelImage is null)
            return null;
        var version = ModelVersion
            .Of(workspace)
            .FirstOrDefault(one =>
                one.Name == server.ModelVersion?.Text && one.Namespace == server.Component.Namespace
            );
        var name = server.Node.Text("modelName")?.Text ?? version?.ModelName?.Text ?? server.ModelVersion?.Text;
        return new ServedModel(
            server.ModelImage?.Text ?? version?.Image ?? "",
            name ?? server.Name,
            server.Node.Text("modelPath")?.Text ?? $"{Root}/{server.ModelVersion?.Text ?? server.Name}"
        );
    }

    /// <summary>The container that copies the model before the others start.</summary>
    public JsonObject InitContainer() =>
        new()
        {
            ["name"] = Loader,
            ["image"] = Image,
            ["command"] = new JsonArray("/bin/sh", "-c", $"cp -r {Root}/* /mnt{Root}/"),
            ["volumeMounts"] = new JsonArray(new JsonObject { ["name"] = Loader, ["mountPath"] = $"/mnt{Root}/" }),
        };

    /// <summary>The volume it is copied to.</summary>
    public static JsonObject Volume() => new() { ["name"] = Loader, ["emptyDir"] = new JsonObject() };

    /// <summary>How a container sees the volume.</summary>
    public JsonObject Mount() => new() { ["name"] = Loader, ["mountPath"] = Path };

    /// <summary>What tells a container where the model is.</summary>
    public IEnumerable<JsonObject> Variables() =>
        [
            new JsonObject { ["name"] = "KUBEDL_MODEL_PATH", ["value"] = Path },
            new JsonObject { ["name"] = "MODEL_NAME", ["value"] = Name },
        ];
}
