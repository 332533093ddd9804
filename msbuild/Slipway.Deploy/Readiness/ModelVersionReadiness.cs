using System.Text.Json.Nodes;
using Slipway.Deploy.Cluster;

namespace Slipway.Deploy.Readiness;

/// <summary>KubeDL's ModelVersions: their image is to be built.</summary>
internal sealed class ModelVersionReadiness : KindReadiness
{
    public override bool Covers(string group, string kind) => (group, kind) == ("model.kubedl.io", "ModelVersion");

    public override ReadyState Of(JsonObject live) =>
        live.Text("status", "imageBuildPhase") switch
        {
            "ImageBuildSucceeded" => ReadyState.Ready("ImageBuildSucceeded"),
            "ImageBuildFailed" => ReadyState.Failed(live.Text("status", "message") ?? "ImageBuildFailed"),
            { Length: > 0 } phase => ReadyState.Waiting(phase),
            _ => ReadyState.Waiting("not seen by its controller yet"),
        };

    public override bool HasEnded(JsonObject live) => Of(live).Phase is ReadyPhase.Ready or ReadyPhase.Failed;
}
