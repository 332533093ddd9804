using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela.Components;

/// <summary>Training, serving, clusters and buckets: KubeVela's <c>k8s-objects</c> with the objects of target <c>kubernetes</c>.</summary>
public sealed class ObjectsForm()
    : VelaComponentForm(
        TrainedModel.ComponentType,
        ModelServer.ComponentType,
        ServingEnvironment.ClusterType,
        ObjectBucket.ComponentType
    )
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Component component, Workspace workspace)
    {
        var objects = ApplicationRenderer.WithPlatformTraits(component, workspace)?.Objects ?? [];
        yield return As(component, "k8s-objects", new JsonObject { ["objects"] = new JsonArray([.. objects]) });
    }
}
