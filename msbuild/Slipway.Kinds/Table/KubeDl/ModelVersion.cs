using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>ModelVersions of KubeDL: their image is to be built.</summary>
internal static class ModelVersion
{
    private const string Phase = "status.imageBuildPhase";

    public static KnownKind Kind { get; } =
        new("model.kubedl.io", "ModelVersion")
        {
            ServedBy = ["kubedl>=0.4"],
            RunsOnce = true,
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Ready, new TextIs(Phase, "ImageBuildSucceeded")),
                    new(ReadyPhase.Failed, new TextIs(Phase, "ImageBuildFailed"))
                    {
                        Words = live => ObjectPath.Text(live, "status.message") ?? "ImageBuildFailed",
                    },
                ],
                EndedAt = "status.finishTime",
                Waiting = live => ObjectPath.Text(live, Phase),
            },
            Makes = [new("v1", "PersistentVolumeClaim", "mv-pvc-{metadata.name}*")],
        };
}
