using System.Text.Json.Nodes;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.Seldon;

/// <summary>SeldonDeployments: their state is to be Available. The controller tries again after Failed.</summary>
internal static class SeldonDeployment
{
    public static KnownKind Kind { get; } =
        new("machinelearning.seldon.io", "SeldonDeployment")
        {
            ServedBy = ["seldon>=1.0", "seldon<2"],
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Ready, new TextIs("status.state", "Available")),
                    new(ReadyPhase.Failing, new TextIs("status.state", "Failed"))
                    {
                        Words = live =>
                            ObjectPath.Text(live, "status.description") is { Length: > 0 } words ? words : "Failed",
                    },
                ],
                Waiting = live => ObjectPath.Text(live, "status.state"),
            },
            // Longer names become a hash, which meets no other.
            Makes =
            [
                new("apps/v1", "Deployment", "{metadata.name}-{.name}-0-{.graph.name}") { Each = "spec.predictors" },
                new("v1", "Service", "{metadata.name}-{.name}") { Each = "spec.predictors" },
                new("v1", "Service", "{metadata.name}-{.name}-{.graph.name}") { Each = "spec.predictors" },
                new("v1", "Service", "{metadata.name}-*"),
            ],
            Gateway = live =>
                // A model that joins another one's address has none of its own.
                ObjectPath.At(live, "spec.annotations")
                    is JsonObject own
                && own["seldon.io/ambassador-service-name"] is not null
                    ? null
                    : Ambassador(live),
        };

    /// <summary>Models are called through Ambassador; where it is, annotations may say.</summary>
    private static KindGateway Ambassador(JsonObject live)
    {
        var annotations = ObjectPath.At(live, "metadata.annotations") as JsonObject;
        return new KindGateway(
            annotations?["ambassador.service/namespace"]?.GetValue<string>() ?? "vela-system",
            annotations?["ambassador.service/name"]?.GetValue<string>() ?? "ambassador",
            $"/seldon/{ObjectPath.Text(live, "metadata.namespace")}/{ObjectPath.Text(live, "metadata.name")}"
        );
    }
}
