using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.KubeDl;

/// <summary>Inferences of KubeDL: every predictor has its pods ready.</summary>
internal static class Inference
{
    public static KnownKind Kind { get; } =
        new("serving.kubedl.io", "Inference")
        {
            ServedBy = ["kubedl>=0.4"],
            Ready = new() { Parts = new("spec.predictors", "replicas", "status.predictorStatuses", "readyReplicas") },
            Makes =
            [
                new("v1", "Service", "{metadata.name}"),
                new("v1", "Service", "{metadata.name}-{.name}") { Each = "spec.predictors" },
                new("apps/v1", "Deployment", "{metadata.name}-{.name}") { Each = "spec.predictors" },
            ],
            Addresses = live =>
                ObjectPath.Text(live, "status.inferenceEndpoint") is { Length: > 0 } address
                    ? [$"http://{address} (inside the cluster)"]
                    : [],
        };
}
